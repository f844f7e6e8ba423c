pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// Bottom of the screen: a temperature dial at each end, pages between, and room for the orb in the middle.
GlassPanel {
    id: dock

    shadow: false

    required property Climate climate
    required property list<var> pages
    property string page
    property bool byVoice: false
    property bool stacked: false
    property bool wordless: false
    property real hole: Theme.px(220)
    signal pageAsked(string page)

    readonly property int half: Math.ceil(pages.length / 2)
    readonly property real dialWidth: driver.width
    readonly property real rowHeight: Theme.bar

    implicitHeight: stacked ? 2 * Theme.bar - Theme.px(6) : Theme.bar



    component Pages: Item {
        id: group

        property int first
        property int last
        readonly property int count: last - first

        Repeater {
            model: dock.pages.slice(group.first, group.last)

            DockButton {
                objectName: modelData.page

                required property var modelData
                required property int index
                readonly property real share: group.width / group.count

                x: (Theme.mirrored ? group.count - 1 - index : index) * share + (share - width) / 2
                width: Math.min(share - Theme.px(4), Math.max(Theme.touch, Theme.px(126)))
                anchors.verticalCenter: parent?.verticalCenter
                sign: modelData.sign
                text: modelData.text
                active: dock.page === modelData.page
                wordless: dock.wordless
                onClicked: dock.pageAsked(active ? "Home" : modelData.page)
            }
        }
    }

    Stepper {
        id: driver
        objectName: "nearDial"
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (dock.rowHeight - height) / 2
        value: Theme.mirrored ? dock.climate.passenger : dock.climate.driver
        from: 16
        to: 28
        step: 0.5
        suffix: "°"
        size: dock.wordless ? Theme.font.headline * 1.2 : Theme.font.display * 0.92
        label: Theme.mirrored ? qsTr("Passenger temperature") : qsTr("Driver temperature")
        byVoice: dock.byVoice
        tint: dock.warmth(value)
        onAsked: celsius => dock.climate.setTemperature(Theme.mirrored ? "passenger" : "driver", celsius)
    }
    Stepper {
        id: passenger
        objectName: "farDial"
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (dock.rowHeight - height) / 2
        value: Theme.mirrored ? dock.climate.driver : dock.climate.passenger
        from: 16
        to: 28
        step: 0.5
        suffix: "°"
        size: driver.size
        label: Theme.mirrored ? qsTr("Driver temperature") : qsTr("Passenger temperature")
        byVoice: dock.byVoice
        tint: dock.warmth(value)
        onAsked: celsius => dock.climate.setTemperature(Theme.mirrored ? "driver" : "passenger", celsius)
    }
    Pages {
        x: dock.stacked ? Theme.px(16) : driver.x + driver.width + Theme.px(dock.wordless ? 8 : 24)
        width: (dock.width - dock.hole) / 2 - x
        height: dock.rowHeight
        first: Theme.mirrored ? dock.half : 0
        last: Theme.mirrored ? dock.pages.length : dock.half
    }
    Pages {
        x: (dock.width + dock.hole) / 2
        width: dock.width - x - (dock.stacked ? Theme.px(16) : passenger.width + Theme.px(dock.wordless ? 28 : 44))
        height: dock.rowHeight
        first: Theme.mirrored ? 0 : dock.half
        last: Theme.mirrored ? dock.half : dock.pages.length
    }

    function warmth(celsius: real): color {
        return celsius >= 23.5 ? Theme.color.warmthText : celsius <= 20.5 ? Theme.color.coolText : Theme.color.text;
    }
}
