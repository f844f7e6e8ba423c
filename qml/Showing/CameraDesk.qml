import QtQuick
import Cockpit
import Controls
import Theme

// Pictures and films of the screen.
Column {
    id: desk

    required property Showing showing

    spacing: Theme.gap

    SectionTitle {
        width: parent.width
        text: qsTr("Pictures and films")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        PillButton {
            objectName: "takePicture"
            height: Theme.touch
            text: qsTr("Picture · F12")
            onClicked: desk.showing.ask("picture")
        }
        PillButton {
            objectName: "takeFilm"
            height: Theme.touch
            active: desk.showing.filming
            text: desk.showing.filming ? qsTr("End film · F9") : qsTr("Film · F9")
            onClicked: desk.showing.ask("film")
        }
    }
}
