pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// Every group with its exhibits; a group shows all of them at once.
Item {
    id: names

    property Bench bench
    readonly property string wanted: find.text.trim().toLowerCase()

    // The entries whose names have the letters that are looked for, and the groups of these.
    function found(entries: var): var {
        const fits = entry => entry.title.toLowerCase().includes(wanted);
        const kept = [];
        let group = null;
        for (const entry of entries) {
            if (entry.whole) {
                group = entry;
                if (fits(entry))
                    kept.push(entry);
            } else if (fits(entry)) {
                if (!kept.includes(group))
                    kept.push(group);
                kept.push(entry);
            }
        }
        return kept;
    }

    Label {
        id: title
        x: Theme.pad
        y: Theme.pad
        text: "Gallery"
        size: Theme.font.headline
        strong: true
    }
    TextField {
        id: find
        objectName: "find"
        anchors.top: title.bottom
        anchors.topMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        implicitHeight: Theme.px(52)
        font.pixelSize: Theme.font.note
        spared: true
        placeholderText: "Find"
    }
    ListView {
        id: list
        objectName: "exhibits"
        anchors.fill: parent
        anchors.topMargin: find.y + find.height + Theme.gap
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: names.found(names.bench?.entries ?? [])
        delegate: ButtonBase {
            id: entry

            required property var modelData
            readonly property bool current: names.bench.chosen === modelData.name

            objectName: "entry_" + modelData.name
            width: list.width
            implicitHeight: modelData.whole ? Theme.px(64) : Theme.px(46)
            ringRadius: Theme.radiusSmall
            text: modelData.title
            onClicked: names.bench.choose(modelData.name)
            background: Rectangle {
                anchors.fill: parent
                anchors.topMargin: entry.modelData.whole ? Theme.px(18) : 0
                radius: Theme.radiusSmall
                color: entry.down ? Theme.color.pressed : entry.current ? Theme.color.routeSoft : "transparent"
            }
            contentItem: Item {
                Label {
                    x: Theme.px(entry.modelData.whole ? 12 : 24)
                    y: Theme.px(entry.modelData.whole ? 18 : 0) + (parent.height - Theme.px(entry.modelData.whole ? 18 : 0) - height) / 2
                    width: parent.width - x
                    text: entry.text
                    size: Theme.font.note
                    strong: entry.modelData.whole
                    color: entry.current ? Theme.color.routeText : entry.modelData.whole ? Theme.color.text : Theme.color.textSoft
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    FadeEdge {
        list: list
        tone: Theme.color.background
    }
}
