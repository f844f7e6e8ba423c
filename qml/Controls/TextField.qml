import QtQuick
import QtQuick.Templates as T
import Theme

// A line of text to type; Enter accepts. While the car drives one speaks instead, unless `spared`.
T.TextField {
    id: field

    property string sign: "search"
    property bool spared: false
    readonly property bool waits: !Theme.keyboard && !spared
    readonly property real before: sign === "" ? Theme.pad : Theme.px(60)
    readonly property real behind: clear.visible ? Theme.px(64) : Theme.pad
    readonly property bool turned: false

    implicitHeight: Theme.px(64)
    implicitWidth: Theme.px(420)
    leftPadding: Theme.rightToLeft ? behind : before
    rightPadding: Theme.rightToLeft ? before : behind
    horizontalAlignment: Theme.start
    transform: Theme.upright(field)
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.color.text
    placeholderTextColor: Theme.color.textFaint
    selectionColor: Theme.color.route
    selectedTextColor: Theme.color.onLight
    font.family: Theme.font.family
    font.pixelSize: Theme.font.title
    activeFocusOnTab: !waits
    readOnly: waits
    enabled: !waits
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.rounding(height)
        color: Theme.color.raised
        border.width: field.activeFocus ? Theme.px(2) : Theme.hair
        border.color: field.activeFocus ? Theme.color.focus : Theme.color.hairline
    }
    Text {
        x: field.leftPadding
        width: field.width - field.leftPadding - field.rightPadding
        horizontalAlignment: Theme.start
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text === "" && field.preeditText === ""
        text: field.waits ? qsTr("While we drive, just say it") : field.placeholderText
        font: field.font
        color: field.waits ? Theme.color.textSoft : field.placeholderTextColor
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.font.note
        elide: Text.ElideRight
    }
    Icon {
        x: Theme.rightToLeft ? field.width - width - Theme.px(22) : Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        visible: field.sign !== ""
        name: field.waits ? "mic" : field.sign
        size: Theme.px(26)
        color: Theme.color.textSoft
    }
    RoundButton {
        id: clear
        x: Theme.rightToLeft ? Theme.px(10) : field.width - width - Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text !== ""
        diameter: Theme.px(44)
        sign: "cross"
        bare: true
        text: qsTr("Clear")
        onClicked: field.clear()
    }
}
