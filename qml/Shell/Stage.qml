pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Arrange
import Conversation
import Phone as PhonePage
import Cockpit

// Everything in the window: map, panels or a page, words, dock and orb, and the keys that reach them.
FocusScope {
    id: stage

    required property Cockpit cockpit
    property list<var> pages
    property Component map: null
    property string page: "Home"
    property bool talkOpen: false
    readonly property list<var> docked: pages.filter(entry => entry.docked ?? false)
    readonly property var current: pages.find(entry => entry.page === page)
    readonly property bool upright: height > width
    readonly property bool compact: !upright && width < Theme.px(1360)
    readonly property real edge: compact ? Theme.px(20) : Theme.margin
    readonly property string shape: upright ? "upright" : compact ? "compact" : width > 3 * height ? "pillar" : "wide"
    readonly property bool arranging: cockpit.arrangement.arranging
    // What no panel or page covers, for the map to centre the car in.
    readonly property rect room: {
        const free = home.mapRoom, top = home.y + (page === "Home" ? free.y : 0);
        const bottom = sheet.slim ? dock.y - Theme.px(40) : stage.upright ? home.y + home.words.floor - Theme.px(164) : home.y + free.y + free.height * 0.52;
        const aside = stage.edge + sheet.width;
        const left = !sheet.slim ? free.x : Theme.mirrored ? 0 : aside;
        const right = !sheet.slim ? width - free.x - free.width : Theme.mirrored ? aside : 0;
        return Qt.rect(left, top, Math.max(1, width - left - right), Math.max(1, bottom - top));
    }
    readonly property real floor: dock.y
    readonly property real wordsFloor: page === "Home" && !talkOpen ? home.y + home.words.floor : orb.small ? home.y + home.height - Theme.px(12) : orb.y - Theme.px(24)
    // What stands over the map.
    readonly property list<rect> panels: {
        const all = page === "Home" ? Array.from(home.boxes) : [box(sheet)];
        return all.concat([box(status), box(dock), box(orb)], captions.visible ? [box(captions)] : [], suggestions.visible ? [box(suggestions)] : [], call.visible ? [box(call)] : []);
    }
    readonly property bool besideMap: sheet.slim // a page leaves the map some room
    readonly property real shadeLeft: upright || besideMap ? 0 : Math.min(width * 0.45, home.fromLeft + Theme.px(36))
    readonly property real shadeRight: upright || besideMap ? 0 : Math.min(width * 0.45, home.fromRight + Theme.px(36))
    readonly property real shadeBelow: home.lowest < home.height ? height - home.y - home.lowest + Theme.px(120) : Theme.px(150)
    readonly property bool talkOverPanels: talkOpen && home.clearRoom < Theme.px(820)
    // Where words or a call stand over panels.
    readonly property rect overPanels: {
        if (page !== "Home")
            return Qt.rect(0, 0, 0, 0);
        if (home.words.over && captions.wanted)
            return Qt.rect(captions.x, captions.y + captions.height - captions.roof - home.y, captions.width, captions.roof);
        return call.wanted ? Qt.rect(call.x, call.y - home.y, call.width, call.height) : Qt.rect(0, 0, 0, 0);
    }
    signal fullScreenAsked

    // Home is nobody's to change while a study goes on.
    function arrange(): void {
        if (cockpit.study === null)
            cockpit.arrangement.begin();
    }
    // Where a part of the stage is on the map, which is never turned over.
    function seen(box: rect): rect {
        return Theme.rightToLeft ? Qt.rect(width - box.x - box.width, box.y, box.width, box.height) : box;
    }
    function box(item: Item): rect {
        return Qt.rect(item.x, item.y, item.width, item.height);
    }

    focus: true
    onArrangingChanged: {
        if (arranging) {
            page = "Home";
            cockpit.conversation.dismissNotice();
        }
        talkOpen = false;
    }

    Loader {
        id: ground

        readonly property bool turned: false

        anchors.fill: parent
        transform: Theme.upright(ground)
        sourceComponent: stage.map
    }
    StatusBar {
        id: status
        visible: !stage.arranging
        x: stage.edge
        y: Theme.px(4)
        width: stage.width - 2 * stage.edge
        clock: stage.cockpit.clock
        vehicle: stage.cockpit.vehicle
        conversation: stage.cockpit.conversation
        settings: stage.cockpit.settings
        title: stage.current?.text ?? ""
        aside: notice.wanted && !stage.upright
        onHistoryAsked: stage.talkOpen = !stage.talkOpen
        onProfileAsked: stage.page = "People"
        onCloseAsked: stage.page = "Home"
    }
    HomeView {
        id: home
        y: status.y + status.height + Theme.px(6) + notice.taken
        width: stage.width
        height: dock.y - Theme.px(18) - y
        cockpit: stage.cockpit
        shape: stage.shape
        edge: stage.edge
        orbTop: dock.y + (dock.rowHeight - Theme.orb) / 2 - Theme.px(30) - y
        cleared: stage.overPanels
        hushed: stage.talkOpen
        still: stage.arranging
        opacity: stage.page === "Home" && !stage.talkOverPanels ? 1 : 0
        visible: opacity > 0
        onPageAsked: page => stage.page = page
        onArrangeAsked: stage.arrange()

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    PageSheet {
        id: sheet

        readonly property bool slim: !stage.compact && !stage.upright && (stage.current?.besideMap ?? false)
        property bool narrow: false // as it is shown, also while it goes

        x: narrow && Theme.mirrored ? stage.width - stage.edge - width : stage.edge
        y: home.y
        width: narrow ? Math.max(Theme.px(760), (stage.width - 2 * stage.edge) * 0.46) : stage.width - 2 * stage.edge
        height: home.height
        page: stage.page
        content: stage.current?.view ?? null

        Binding on narrow {
            value: sheet.slim
            when: sheet.open
            restoreMode: Binding.RestoreNone
        }
    }
    Dock {
        id: dock
        visible: !stage.arranging
        x: stage.edge
        y: stage.height - height - Theme.px(stage.compact ? 16 : 24)
        width: stage.width - 2 * stage.edge
        climate: stage.cockpit.climate
        pages: stage.docked
        page: stage.page
        byVoice: stage.cockpit.conversation.phase === "thinking" || stage.cockpit.conversation.phase === "speaking"
        stacked: stage.upright
        wordless: stage.compact
        hole: Theme.px(stage.compact ? 190 : 216)
        onPageAsked: page => stage.page = page
    }
    Suggestions {
        id: suggestions
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(captions.y + captions.height - height)
        width: Math.round(captions.width)
        conversation: stage.cockpit.conversation
        shown: stage.page === "Home" && stage.cockpit.phone.state === "" && !captions.wanted && !stage.talkOpen && !home.words.over && !stage.arranging
    }
    CaptionPanel {
        id: captions
        objectName: "captions"
        // On whole pixels, for the glass is drawn as a picture.
        x: Math.round((sheet.slim && stage.page !== "Home" ? stage.room.x + stage.room.width / 2 : stage.width / 2) - width / 2)
        y: Math.round(stage.wordsFloor - height)
        width: sheet.slim && stage.page !== "Home" ? Math.min(stage.room.width - 2 * stage.edge, Theme.px(960)) : home.words.over || stage.page !== "Home" ? Math.min(stage.width - 2 * stage.edge, Theme.px(960)) : Math.min(Theme.px(home.words.room > Theme.px(1200) ? 1120 : 924), home.words.room)
        height: implicitHeight
        roof: asking ? stage.wordsFloor - status.y : stage.compact ? Theme.px(brief ? 230 : 290) : Theme.px(330)
        conversation: stage.cockpit.conversation
        overPage: stage.page !== "Home"
        brief: overPage && stage.compact
        enabled: wanted && !stage.talkOpen
        opacity: wanted && !stage.talkOpen && !stage.arranging ? 1 : 0
        onTapped: stage.talkOpen = true
    }
    ConversationSheet {
        anchors.horizontalCenter: parent.horizontalCenter
        y: home.y
        width: Math.min(stage.width - 2 * stage.edge, stage.upright || stage.compact ? stage.width : Math.max(Theme.px(820), home.clearRoom))
        height: dock.y - Theme.px(72) - y
        conversation: stage.cockpit.conversation
        open: stage.talkOpen
        onClosed: stage.talkOpen = false
    }
    OrbButton {
        id: orb
        objectName: "orb"
        visible: !stage.arranging
        anchors.horizontalCenter: parent.horizontalCenter
        small: stage.page !== "Home" && !stage.talkOpen
        y: dock.y + (dock.rowHeight - height) / 2 - (small ? 0 : Theme.px(30))
        conversation: stage.cockpit.conversation
        onHistoryAsked: stage.talkOpen = true

        Behavior on y {
            NumberAnimation {
                duration: Theme.panel
                easing.bezierCurve: Theme.easeOut
            }
        }
    }
    PhonePage.CallCard {
        id: call
        anchors.horizontalCenter: parent.horizontalCenter
        // Below where the sign of the speed limit would be covered.
        y: Math.round(stage.page === "Home" && home.clearRoom < implicitWidth + Theme.px(220) ? (captions.wanted ? captions.y : stage.wordsFloor) - height : home.y)
        width: Math.min(implicitWidth, stage.page === "Home" && !stage.upright ? Math.max(Theme.px(500), home.clearRoom) : stage.width - 2 * stage.edge)
        phone: stage.cockpit.phone
        opacity: wanted && stage.page !== "Phone" ? 1 : 0
    }
    Loader {
        anchors.fill: parent
        active: stage.arranging
        focus: active
        sourceComponent: ArrangeLayer {
            arrangement: stage.cockpit.arrangement
            grid: home.grid
            entries: home.seen
            shape: stage.shape
            guided: home.guided
            at: home.y
            edge: stage.edge
            dock: stage.box(dock)
        }
    }
    NoticeStrip {
        id: notice

        // Upright it has a line of its own, which everything below makes room for; else it stands beside the page's title, so
        // that no tab and no manoeuvre is covered.
        property real taken: stage.upright && wanted ? height + Theme.gap : 0
        readonly property real from: stage.upright ? stage.edge : status.x + status.from
        readonly property real to: stage.upright ? stage.width - stage.edge : status.x + status.to

        width: Math.floor(Math.min(implicitWidth, to - from))
        height: Math.ceil(implicitHeight)
        x: Math.round(Math.max(from, Math.min((stage.width - width) / 2, to - width)))
        y: stage.upright ? status.y + status.height + Theme.px(6) : Math.max(0, Math.round(status.y + (status.height - Theme.px(64)) / 2))
        conversation: stage.cockpit.conversation

        Behavior on taken {
            NumberAnimation {
                duration: Theme.panel
                easing.bezierCurve: Theme.easeOut
            }
        }
    }

    Keys.onPressed: event => {
        event.accepted = keys.press(event.key, event.isAutoRepeat);
    }
    Keys.onReleased: event => {
        event.accepted = keys.release(event.key, event.isAutoRepeat);
    }

    StageKeys {
        id: keys
        conversation: stage.cockpit.conversation
        pages: stage.pages
        page: stage.page
        talkOpen: stage.talkOpen
        onPageAsked: page => stage.page = page
        onTalkClosed: stage.talkOpen = false
        onArrangeAsked: stage.arrange()
        onFullScreenAsked: stage.fullScreenAsked()
    }
}
