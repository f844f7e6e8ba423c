import QtQuick
import Cockpit
import Theme
import Controls

// The call that is on, beside the lists: picture, name, how long; keypad in its place when wished.
Item {
    id: panel

    required property Phone phone
    property bool dialpad: true
    property bool keypad: false
    readonly property bool flat: height < Theme.px(420) && width > Theme.px(700)
    readonly property real margin: Math.max(0, (height - Theme.px(640)) / 2)

    onVisibleChanged: keypad = false
    onDialpadChanged: keypad = false

    PersonMark {
        visible: !panel.keypad
        width: Math.min(Theme.px(150), panel.height * 0.34)
        x: panel.flat ? Theme.px(40) : (panel.width - width) / 2
        y: panel.flat ? (panel.height - height) / 2 : Math.max(0, words.y - height - Theme.px(28))
        letters: panel.phone.callerLetters
        lit: panel.phone.state === "connected" || panel.phone.incoming
    }
    Keypad {
        visible: panel.keypad
        anchors.horizontalCenter: parent.horizontalCenter
        y: panel.margin
        keyWidth: Math.min(Theme.px(120), (panel.width - 2 * spacing) / 3)
        keyHeight: Math.max(Theme.px(44), Math.min(Theme.touch, (words.y - y - Theme.gap - 3 * spacing) / 4))
        onPressed: key => panel.phone.press(key)
    }
    CallWords {
        id: words
        width: panel.width
        anchors.bottom: buttons.top
        anchors.bottomMargin: Theme.px(18)
        phone: panel.phone
        centred: true
    }
    CallButtons {
        id: buttons
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: panel.margin
        phone: panel.phone
        keypad: panel.keypad
        dialpad: panel.dialpad
        onKeypadAsked: panel.keypad = !panel.keypad
    }
}
