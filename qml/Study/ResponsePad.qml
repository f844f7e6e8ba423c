import QtQuick
import Theme
import Controls
import Cockpit

// Detection response task: a red light, and all around it the pad that is touched when it comes on.
Item {
    id: pad

    required property Detection detection
    property bool lying: false

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch when it lights up")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall + Theme.px(4)
        color: touched.pressedNow ? Theme.color.pressed : Theme.color.raised
        border.width: Theme.hair
        border.color: Theme.color.hairlineTop
    }
    Rectangle {
        id: light
        objectName: "stimulus"
        x: pad.lying ? Theme.px(40) : (pad.width - width) / 2
        y: pad.lying ? (pad.height - height) / 2 : Theme.px(28)
        width: Theme.px(56)
        height: width
        radius: width / 2
        color: pad.detection.lit ? Theme.color.warn : Theme.color.well
        border.width: Theme.px(2)
        border.color: pad.detection.lit ? Theme.color.warnText : Theme.color.hairlineTop
    }
    WordLabel {
        x: pad.lying ? light.x + light.width + Theme.pad : Theme.px(4)
        y: pad.lying ? (pad.height - height) / 2 : light.y + light.height + Theme.px(20)
        width: pad.width - x - Theme.px(4)
        largest: pad.lying ? Theme.font.title : Theme.font.note
        text: qsTr("Touch when it lights up")
        color: Theme.color.textSoft
        horizontalAlignment: pad.lying ? Theme.start : Text.AlignHCenter
        Accessible.ignored: true
    }
    // Every finger counts, also while another one is on the screen.
    MultiPointTouchArea {
        id: touched

        property bool pressedNow: false

        anchors.fill: parent
        onPressed: {
            pressedNow = true;
            pad.detection.respond();
        }
        onReleased: pressedNow = false
        onCanceled: pressedNow = false
    }
}
