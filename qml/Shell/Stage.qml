pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Conversation
import Cockpit

// Everything in the window: map, panels or a page, words, dock and orb, and the keys that reach them.
FocusScope {
    id: stage

    required property Cockpit cockpit
    property list<var> pages
    property Component map: null
    property string page: "Home"
    property bool talkOpen: false
    readonly property var current: pages.find(entry => entry.page === page)
    readonly property bool upright: height > width
    readonly property bool compact: !upright && width < Theme.px(1360)
    readonly property real edge: compact ? Theme.px(20) : Theme.margin
    readonly property real captionRoom: width - 2 * (edge + home.columnWidth + Theme.px(20))
    // What no panel or page covers, for the map to centre the car in.
    readonly property rect room: {
        const top = home.y + (stage.upright && page === "Home" ? Theme.px(164) : 0), bottom = sheet.slim ? dock.y - Theme.px(40) : stage.upright ? home.y + home.lowerY - Theme.px(180) : home.y + home.height * 0.52;
        const aside = sheet.slim ? stage.edge + sheet.width : stage.upright ? 0 : stage.edge + home.columnWidth;
        const left = sheet.slim && Theme.mirrored ? 0 : aside;
        const right = sheet.slim ? (Theme.mirrored ? aside : 0) : aside;
        return Qt.rect(left, top, Math.max(1, width - left - right), Math.max(1, bottom - top));
    }
    readonly property real floor: dock.y
    // What stands over the map.
    readonly property list<rect> panels: {
        const all = page === "Home" ? Array.from(home.boxes) : [box(sheet)];
        return all.concat([box(status), box(dock)], captions.visible ? [box(captions)] : []);
    }
    readonly property bool besideMap: sheet.slim // a page leaves the map some room
    readonly property real shadeSides: upright || besideMap ? 0 : Theme.px(compact ? 380 : 480)
    readonly property real shadeBelow: upright ? height * 0.45 : Theme.px(150)
    readonly property bool captionOverPanels: compact && captions.wanted && page === "Home"
    readonly property bool talkOverPanels: talkOpen && captionRoom < Theme.px(820)
    signal fullScreenAsked

    function box(item: Item): rect {
        return Qt.rect(item.x, item.y, item.width, item.height);
    }

    focus: true

    Loader {
        anchors.fill: parent
        sourceComponent: stage.map
    }
    StatusBar {
        id: status
        x: stage.edge
        y: Theme.px(4)
        width: stage.width - 2 * stage.edge
        clock: stage.cockpit.clock
        vehicle: stage.cockpit.vehicle
        conversation: stage.cockpit.conversation
        settings: stage.cockpit.settings
        title: stage.current?.text ?? ""
        onHistoryAsked: stage.talkOpen = !stage.talkOpen
        onProfileAsked: stage.page = "Settings"
        onCloseAsked: stage.page = "Home"
    }
    HomeView {
        id: home
        y: status.y + status.height + Theme.px(6)
        width: stage.width
        height: dock.y - Theme.px(18) - y
        cockpit: stage.cockpit
        compact: stage.compact
        upright: stage.upright
        crowded: stage.captionOverPanels || stage.talkOpen && stage.compact
        edge: stage.edge
        opacity: stage.page === "Home" && !stage.talkOverPanels ? 1 : 0
        visible: opacity > 0
        onPageAsked: page => stage.page = page

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    PageSheet {
        id: sheet

        readonly property bool slim: !stage.compact && !stage.upright && (stage.current?.besideMap ?? false)

        x: slim && Theme.mirrored ? stage.width - stage.edge - width : stage.edge
        y: home.y
        width: slim ? Math.max(Theme.px(760), (stage.width - 2 * stage.edge) * 0.46) : stage.width - 2 * stage.edge
        height: home.height
        page: stage.page
        content: stage.current?.view ?? null
    }
    Dock {
        id: dock
        x: stage.edge
        y: stage.height - height - Theme.px(stage.compact ? 16 : 24)
        width: stage.width - 2 * stage.edge
        climate: stage.cockpit.climate
        pages: stage.pages
        page: stage.page
        byVoice: stage.cockpit.conversation.phase === "thinking" || stage.cockpit.conversation.phase === "speaking"
        stacked: stage.upright
        wordless: stage.compact
        hole: Theme.px(stage.compact ? 190 : 216)
        onPageAsked: page => stage.page = page
    }
    Suggestions {
        anchors.horizontalCenter: parent.horizontalCenter
        y: captions.y + captions.height - height
        width: captions.width
        conversation: stage.cockpit.conversation
        shown: stage.page === "Home" && !captions.wanted && !stage.talkOpen && !stage.compact
    }
    CaptionPanel {
        id: captions
        objectName: "captions"
        x: (sheet.slim && stage.page !== "Home" ? stage.room.x + stage.room.width / 2 : stage.width / 2) - width / 2
        y: (stage.upright && stage.page === "Home" ? home.captionFloor : (orb.small ? home.y + home.height - Theme.px(12) : orb.y - Theme.px(24))) - height
        width: sheet.slim && stage.page !== "Home" ? Math.min(stage.room.width - 2 * stage.edge, Theme.px(960)) : stage.compact || stage.upright || stage.page !== "Home" ? Math.min(stage.width - 2 * stage.edge, Theme.px(960)) : Math.min(Theme.px(stage.captionRoom > Theme.px(1200) ? 1120 : 924), stage.captionRoom)
        height: implicitHeight
        roof: stage.compact ? Theme.px(brief ? 230 : 290) : Theme.px(330)
        conversation: stage.cockpit.conversation
        overPage: stage.page !== "Home"
        brief: overPage && stage.compact
        enabled: wanted && !stage.talkOpen
        opacity: wanted && !stage.talkOpen ? 1 : 0
        onTapped: stage.talkOpen = true
    }
    ConversationSheet {
        anchors.horizontalCenter: parent.horizontalCenter
        y: home.y
        width: Math.min(stage.width - 2 * stage.edge, stage.upright || stage.compact ? stage.width : Math.max(Theme.px(820), stage.captionRoom))
        height: dock.y - Theme.px(72) - y
        conversation: stage.cockpit.conversation
        open: stage.talkOpen
        onClosed: stage.talkOpen = false
    }
    OrbButton {
        id: orb
        objectName: "orb"
        anchors.horizontalCenter: parent.horizontalCenter
        small: stage.page !== "Home" && !stage.talkOpen
        y: dock.y + (dock.rowHeight - height) / 2 - (small ? 0 : Theme.px(30))
        conversation: stage.cockpit.conversation
        onHistoryAsked: stage.talkOpen = true

        Behavior on y {
            NumberAnimation {
                duration: Theme.panel
                easing.type: Easing.OutCubic
            }
        }
    }
    NoticeStrip {
        anchors.horizontalCenter: parent.horizontalCenter
        y: home.y
        width: Math.min(implicitWidth, stage.compact || stage.upright || stage.page !== "Home" ? stage.width - 2 * stage.edge : stage.captionRoom)
        height: implicitHeight
        conversation: stage.cockpit.conversation
    }

    Keys.onPressed: event => {
        event.accepted = keys.press(event.key, event.isAutoRepeat);
    }
    Keys.onReleased: event => {
        event.accepted = keys.talking && event.key === Qt.Key_Space && !event.isAutoRepeat;
        if (event.accepted)
            letGo.restart();
    }

    // A busy machine tells a key that repeats as released and pressed again; so only a release that lasts counts.
    Timer {
        id: letGo
        interval: 80
        onTriggered: keys.release()
    }

    QtObject {
        id: keys

        property bool talking: false

        function release(): void {
            talking = false;
            stage.cockpit.conversation.releaseTalk();
        }
        function press(key: int, again: bool): bool {
            if (key === Qt.Key_Space) {
                letGo.stop();
                if (!again && !talking) {
                    talking = true;
                    stage.cockpit.conversation.pressTalk();
                }
                return true;
            }
            if (key === Qt.Key_Escape)
                return leave();
            if (key === Qt.Key_F11) {
                stage.fullScreenAsked();
                return true;
            }
            if (key >= Qt.Key_1 && key < Qt.Key_1 + stage.pages.length) {
                stage.page = stage.pages[key - Qt.Key_1].page;
                return true;
            }
            if (key === Qt.Key_0 || key === Qt.Key_Home)
                stage.page = "Home";
            else if (key === Qt.Key_Left || key === Qt.Key_Right)
                turn(key === Qt.Key_Right ? 1 : -1);
            else if (key === Qt.Key_M)
                stage.cockpit.conversation.setMuted(!stage.cockpit.conversation.muted);
            else
                return false;
            return true;
        }
        function leave(): bool {
            if (stage.talkOpen)
                stage.talkOpen = false;
            else if (stage.page !== "Home")
                stage.page = "Home";
            else
                stage.cockpit.conversation.stop();
            return true;
        }
        function turn(by: int): void {
            const names = ["Home", ...stage.pages.map(entry => entry.page)];
            stage.page = names[(names.indexOf(stage.page) + by + names.length) % names.length];
        }
    }
}
