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

    readonly property bool elsewhere: page !== "Home" && !pages.some(entry => entry.page === page)
    readonly property int half: Math.ceil(pages.length / 2)
    readonly property real rowHeight: Theme.bar

    implicitHeight: stacked ? 2 * Theme.bar - Theme.px(6) : Theme.bar

    component Pages: Item {
        id: group

        property int first
        property int last
        readonly property int count: last - first

        Repeater {
            model: Theme.mirrored ? dock.pages.slice(group.first, group.last).reverse() : dock.pages.slice(group.first, group.last)

            DockButton {
                objectName: modelData.page

                required property var modelData
                required property int index
                readonly property real share: group.width / group.count

                x: index * share + (share - width) / 2
                width: Math.min(share - (share < Theme.touch + Theme.gap ? Theme.px(4) : Theme.gap), Math.max(Theme.touch, Theme.px(126)))
                anchors.verticalCenter: parent?.verticalCenter
                sign: modelData.sign
                text: modelData.text
                active: dock.page === modelData.page || modelData.page === "More" && dock.elsewhere
                wordless: dock.wordless
                onClicked: dock.pageAsked(dock.page === modelData.page ? "Home" : modelData.page)
            }
        }
    }

    // Tab goes as one reads: a dial, the pages, a dial; where the dials stand below the pages, both come after.
    Item {
        id: ahead
        anchors.fill: parent
    }
    Stepper {
        id: driver
        parent: dock.stacked ? behind : ahead
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
    Item {
        id: behind
        anchors.fill: parent
    }
    Item {
        id: rear
        anchors.fill: parent
    }
    Stepper {
        id: passenger
        parent: rear
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

    function warmth(celsius: real): color {
        return celsius >= 23.5 ? Theme.color.warmthText : celsius <= 20.5 ? Theme.color.coolText : Theme.color.text;
    }
}
