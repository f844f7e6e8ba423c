pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Theme
import Controls
import Cockpit

// The designer's window: exhibits to choose from, the shelf in the middle, knobs and looks beside it. In English only.
Window {
    id: window

    property Bench bench
    property Item shelf // of the engine that draws the exhibits
    readonly property var drawn: shelf // the same, with what that engine knows of it
    readonly property bool roomy: width >= 1600 && (bench?.knobs.length ?? 0) > 0 // for the knobs beside the looks
    readonly property real zoom: looks.fitted && drawn ? Math.max(0.3, Math.min(1, room.width / Math.max(1, drawn.most))) : 1 // of the exhibits
    readonly property real side: Math.max(Theme.px(270), Math.min(Theme.px(330), width * 0.2))

    title: "Meridian gallery"
    width: 1280
    height: 800
    minimumWidth: 900
    minimumHeight: 480
    color: Theme.color.background

    Binding {
        target: Theme
        property: "unit"
        value: Math.max(0.7, Math.min(1.2, 0.82 * window.height / 720))
    }
    Binding {
        target: window.shelf
        property: "room"
        value: room.width / window.zoom
        when: window.shelf !== null
    }
    Binding {
        target: window.shelf
        property: "least"
        value: room.height / window.zoom
        when: window.shelf !== null
    }
    ExhibitList {
        id: list
        width: window.side
        height: window.height
        bench: window.bench
    }
    Rectangle {
        anchors.fill: room
        color: Theme.map.land
    }
    Flickable {
        id: room
        anchors.left: list.right
        anchors.right: knobs.left
        height: window.height
        contentWidth: Math.max(width, (window.shelf?.width ?? 0) * window.zoom)
        contentHeight: (window.shelf?.height ?? 0) * window.zoom
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Item {
            id: stand
            objectName: "stand"
            width: room.contentWidth / window.zoom
            height: room.contentHeight / window.zoom
            scale: window.zoom
            transformOrigin: Item.TopLeft
        }
    }
    Rectangle {
        anchors.right: room.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        visible: window.zoom < 1
        width: zoomed.width + 2 * Theme.gap
        height: zoomed.height + Theme.gap
        radius: Theme.rounding(height)
        color: Theme.color.overlay

        Label {
            id: zoomed
            objectName: "zoomed"
            anchors.centerIn: parent
            text: Math.round(window.zoom * 100) + " %"
            size: Theme.font.note
            figures: true
        }
    }
    KnobPanel {
        id: knobs
        anchors.right: looks.left
        width: window.roomy ? window.side : 0
        height: window.height
        visible: window.roomy
        looks: false
        bench: window.bench
    }
    KnobPanel {
        id: looks
        anchors.right: parent.right
        width: window.side * 1.15
        height: window.height
        turns: !window.roomy
        bench: window.bench
    }
    Trouble {
        anchors.horizontalCenter: room.horizontalCenter
        y: Theme.gap
        width: Math.min(implicitWidth, room.width - 2 * Theme.gap)
        text: window.bench?.problem ?? ""
    }
}
