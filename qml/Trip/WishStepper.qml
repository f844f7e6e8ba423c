import QtQuick
import Theme
import Controls

// A word and a number to step.
Item {
    id: wish

    property string text
    property real value
    property real from
    property real to
    property real step: 1
    property string suffix
    signal asked(real value)

    implicitHeight: Theme.touchSmall

    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: stepper.x - Theme.px(8)
        text: wish.text
        font.weight: Theme.font.medium
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Stepper {
        id: stepper
        anchors.right: parent.right
        width: Theme.px(190)
        label: wish.text
        value: wish.value
        from: wish.from
        to: wish.to
        step: wish.step
        suffix: wish.suffix
        size: Theme.font.title
        onAsked: value => wish.asked(value)
    }
}
