import QtQuick
import Theme
import Controls

// The ring around a button, as where the keyboard is; a window has but one such place, so it is shown for good here.
Item {
    implicitWidth: button.width
    implicitHeight: button.height

    PillButton {
        id: button
        text: "Start the drive"

        FocusRing {
            target: button
            radius: button.ringRadius + Theme.px(4)
            visible: true
        }
    }
}
