import QtQuick

// A round button that steps once when pressed and again, ever faster, while it is held.
RoundButton {
    id: button

    signal stepped(int steps)

    activeFocusOnTab: false
    focusPolicy: Qt.NoFocus
    onPressedChanged: {
        if (pressed) {
            repeat.count = 0;
            stepped(1);
        }
    }

    Timer {
        id: repeat
        property int count: 0
        interval: count === 0 ? 450 : Math.max(50, 220 - count * 18)
        repeat: true
        running: button.pressed && button.enabled
        onTriggered: {
            count += 1;
            button.stepped(1);
        }
    }
}
