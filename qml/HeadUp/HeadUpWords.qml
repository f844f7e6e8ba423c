import QtQuick
import Cockpit
import Controls
import Theme
import "../Cluster/fitting.mjs" as Fitting

// The assistant's last words, or what is asked, in one line; gone a while after them.
Item {
    id: words

    required property Conversation conversation
    readonly property string said: conversation.question !== "" ? conversation.question : conversation.answer
    property bool fresh: false

    visible: opacity > 0
    opacity: said !== "" && (fresh || conversation.phase !== "idle" || conversation.question !== "") ? 1 : 0
    onSaidChanged: {
        fresh = said !== "";
        fading.restart();
    }

    Timer {
        id: fading
        interval: 8000
        onTriggered: words.fresh = false
    }
    Behavior on opacity {
        NumberAnimation {
            duration: Theme.panel
        }
    }
    Label {
        objectName: "caption"
        anchors.centerIn: parent
        text: Fitting.fitting(words.said, words.width, Theme.font.headline)
        size: Theme.font.headline
        color: words.conversation.question !== "" ? Theme.color.askText : Theme.color.assistantText
    }
}
