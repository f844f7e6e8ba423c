import QtQuick
import QtQuick.Templates as T
import Theme

// What every button shares: keyboard, focus ring, name for the screen reader, feedback within a frame.
T.Button {
    id: button

    property real ringRadius: height / 2

    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    opacity: enabled ? 1 : 0.4
    Accessible.name: text
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    FocusRing {
        target: button
        radius: button.ringRadius + Theme.px(4)
        z: 2
    }
}
