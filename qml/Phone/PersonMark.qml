import QtQuick
import Theme
import Controls

// Somebody as the first letters of the name in a circle.
Rectangle {
    id: mark

    required property string letters
    property bool lit: false

    implicitWidth: Theme.px(52)
    implicitHeight: implicitWidth
    height: width
    radius: width / 2
    color: lit ? Theme.color.energySoft : Theme.color.raised
    border.width: Theme.hair
    border.color: Theme.color.hairlineTop

    Label {
        anchors.centerIn: parent
        text: mark.letters
        size: mark.width * (mark.letters.length > 1 ? 0.34 : 0.42)
        font.weight: Theme.font.medium
        color: mark.lit ? Theme.color.energyText : Theme.color.text
        Accessible.ignored: true
    }
}
