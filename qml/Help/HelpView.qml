import QtQuick
import Cockpit
import Controls
import Theme

// The Car Genius: how the car is and its service beside the owner's manual; a tab at a time where it is narrow.
Item {
    id: view

    required property Help help
    readonly property bool upright: height > width
    readonly property bool tabbed: !upright && width < Theme.px(1300)
    readonly property real side: upright ? width : Math.min(Theme.px(600), width * 0.34)
    readonly property var tabNames: tabbed ? [qsTr("Health"), qsTr("Service"), qsTr("Manual")] : [qsTr("Health"), qsTr("Service")]
    property int tab: help.book.section !== "" && tabbed ? 2 : 0

    objectName: "help"

    Connections {
        target: view.help.book

        function onChanged(): void {
            if (view.tabbed && view.help.book.section !== "")
                view.tab = 2;
        }
    }
    Segments {
        id: tabs
        objectName: "tabs"
        width: view.tabbed ? Math.min(view.width, Theme.px(760)) : view.side
        height: Theme.touch
        label: qsTr("Car Genius")
        options: view.tabNames
        chosen: Math.min(view.tab, view.tabNames.length - 1)
        onAsked: index => view.tab = index
    }
    Item {
        id: aside
        y: tabs.height + Theme.px(20)
        width: view.tabbed ? view.width : view.side
        height: view.upright ? Math.min(view.height * 0.42, tabs.chosen === 0 ? health.contentHeight : service.contentHeight) : view.height - y

        HealthPanel {
            id: health
            anchors.fill: parent
            visible: tabs.chosen === 0
            help: view.help
            onSectionAsked: section => view.read(section)
        }
        FadeEdge {
            list: health
        }
        ServicePanel {
            id: service
            anchors.fill: parent
            visible: tabs.chosen === 1
            help: view.help
        }
        FadeEdge {
            list: service
        }
    }
    ManualPanel {
        objectName: "manual"
        visible: !view.tabbed || view.tab === 2
        x: view.tabbed || view.upright ? 0 : aside.width + Theme.margin
        y: view.upright ? aside.y + aside.height + Theme.pad : view.tabbed ? aside.y : 0
        width: view.width - x
        height: view.height - y
        book: view.help.book
    }

    function read(section: string): void {
        view.help.book.turn(section);
        if (tabbed)
            tab = 2;
    }
}
