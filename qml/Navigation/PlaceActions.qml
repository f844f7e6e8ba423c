import QtQuick
import Theme
import Controls

// What one can do with a place: go there, stop there on the way, remember it.
Row {
    id: actions

    property bool guided: false
    property bool planned: false // a stop already
    property string saved: "" // the name it is remembered by
    readonly property real small: Theme.touch
    readonly property real rest: width - 3 * (small + spacing) - (guided ? spacing : 0)
    signal goAsked
    signal stopAsked
    signal saveAsked(string name)
    signal forgetAsked

    spacing: Theme.gap

    PillButton {
        objectName: "goThere"
        width: actions.guided ? actions.rest / 2 : actions.rest
        height: Theme.touch
        filled: true
        sign: "navigation"
        text: actions.guided ? qsTr("Go here") : qsTr("Go")
        onClicked: actions.goAsked()
    }
    PillButton {
        objectName: "stopThere"
        visible: actions.guided
        width: actions.rest / 2
        height: Theme.touch
        active: true
        sign: actions.planned ? "check" : "plus"
        text: actions.planned ? qsTr("A stop already") : qsTr("Stop on the way")
        enabled: !actions.planned
        onClicked: actions.stopAsked()
    }
    RoundButton {
        objectName: "saveHome"
        diameter: actions.small
        sign: "home"
        text: qsTr("Save as home")
        onClicked: actions.saveAsked("home")
    }
    RoundButton {
        objectName: "saveWork"
        diameter: actions.small
        sign: "work"
        text: qsTr("Save as work")
        onClicked: actions.saveAsked("work")
    }
    RoundButton {
        objectName: "saveFavourite"
        diameter: actions.small
        sign: actions.saved !== "" ? "heart-full" : "heart"
        text: actions.saved !== "" ? qsTr("No longer a favourite") : qsTr("Save as favourite")
        onClicked: actions.saved !== "" ? actions.forgetAsked() : actions.saveAsked("")
    }
}
