import QtQuick
import QtQuick.Templates as T
import Theme

// A line of text to type; Enter accepts.
T.TextField {
    id: field

    property string sign: "search"

    implicitHeight: Theme.px(64)
    implicitWidth: Theme.px(420)
    leftPadding: sign === "" ? Theme.pad : Theme.px(60)
    rightPadding: clear.visible ? Theme.px(64) : Theme.pad
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.color.text
    placeholderTextColor: Theme.color.textFaint
    selectionColor: Theme.color.route
    selectedTextColor: Theme.color.onLight
    font.family: Theme.font.family
    font.pixelSize: Theme.font.title
    activeFocusOnTab: true
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.name: placeholderText

    background: Rectangle {
        radius: height / 2
        color: Theme.color.raised
        border.width: field.activeFocus ? Theme.px(2) : Theme.hair
        border.color: field.activeFocus ? Theme.color.focus : Theme.color.hairline
    }
    Text {
        x: field.leftPadding
        width: field.width - field.leftPadding - field.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text === "" && field.preeditText === ""
        text: field.placeholderText
        font: field.font
        color: field.placeholderTextColor
        elide: Text.ElideRight
    }
    Icon {
        x: Theme.px(22)
        anchors.verticalCenter: parent.verticalCenter
        visible: field.sign !== ""
        name: field.sign
        size: Theme.px(26)
        color: Theme.color.textSoft
    }
    RoundButton {
        id: clear
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text !== ""
        diameter: Theme.px(44)
        sign: "cross"
        bare: true
        text: qsTr("Clear")
        onClicked: field.clear()
    }
}
