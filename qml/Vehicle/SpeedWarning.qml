import QtQuick
import Cockpit
import Controls
import Theme

// Whether too much speed is told, and how far above the sign; a limit of one's own is set by voice and ended here.
Column {
    id: warning

    required property Driving driving

    spacing: Theme.px(10)

    Item {
        width: parent.width
        height: Theme.touch

        SectionTitle {
            width: parent.width - toggle.width - Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Speed warning")
            wrapMode: Text.Wrap
        }
        Toggle {
            id: toggle
            objectName: "warns"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Speed warning")
            on: warning.driving.warns
            onAsked: on => warning.driving.warn(on)
        }
    }
    Item {
        width: parent.width
        height: Theme.touch
        visible: warning.driving.warns

        Label {
            width: parent.width - stepper.width - Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: warning.driving.ownLimit > 0 ? qsTr("Your own limit is %1 km/h; a touch goes back to the signs").arg(warning.driving.ownLimit) : qsTr("km/h above the sign")
            color: Theme.color.textSoft
            figures: true
            wrapMode: Text.Wrap
        }
        Stepper {
            id: stepper
            objectName: "tolerance"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            value: warning.driving.tolerance
            from: 0
            to: 20
            size: Theme.font.headline
            label: qsTr("km/h above the sign")
            onAsked: kmh => warning.driving.warnAbove(kmh)
        }
    }
}
