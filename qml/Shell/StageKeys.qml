import QtQuick
import Cockpit

// What keys do on the stage: talk, pages, back, full screen, microphone, arranging.
Item {
    id: keys

    required property Conversation conversation
    required property list<var> pages
    property string page
    property bool talkOpen: false
    property bool talking: false
    signal pageAsked(string page)
    signal talkClosed
    signal arrangeAsked
    signal fullScreenAsked

    function press(key: int, again: bool): bool {
        if (key === Qt.Key_Space) {
            letGo.stop();
            if (!again && !talking) {
                talking = true;
                conversation.pressTalk();
            }
            return true;
        }
        if (key === Qt.Key_Escape)
            return leave();
        if (key >= Qt.Key_1 && key < Qt.Key_1 + pages.length) {
            pageAsked(pages[key - Qt.Key_1].page);
            return true;
        }
        if (key === Qt.Key_F11)
            fullScreenAsked();
        else if (key === Qt.Key_0 || key === Qt.Key_Home)
            pageAsked("Home");
        else if (key === Qt.Key_Left || key === Qt.Key_Right)
            turn(key === Qt.Key_Right ? 1 : -1);
        else if (key === Qt.Key_E)
            arrangeAsked();
        else if (key === Qt.Key_M)
            conversation.setMuted(!conversation.muted);
        else
            return false;
        return true;
    }
    function release(key: int, again: bool): bool {
        if (!talking || key !== Qt.Key_Space || again)
            return false;
        letGo.restart();
        return true;
    }
    function leave(): bool {
        if (talkOpen)
            talkClosed();
        else if (page !== "Home")
            pageAsked("Home");
        else
            conversation.stop();
        return true;
    }
    function turn(by: int): void {
        const names = ["Home", ...pages.map(entry => entry.page)];
        pageAsked(names[(names.indexOf(page) + by + names.length) % names.length]);
    }

    // A busy machine tells a key that repeats as released and pressed again; so only a release that lasts counts.
    Timer {
        id: letGo
        interval: 80
        onTriggered: {
            keys.talking = false;
            keys.conversation.releaseTalk();
        }
    }
}
