pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// What one can say; tapping a line says it.
Item {
    id: say

    required property Conversation conversation
    property real rowHeight: Theme.touch

    SectionTitle {
        id: title
        text: qsTr("What you can say")
    }
    ListView {
        objectName: "sayings"
        y: title.height + Theme.px(8)
        width: parent.width
        height: Math.min(contentHeight, Math.floor((parent.height - y) / say.rowHeight) * say.rowHeight)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: say.conversation.suggestions
        delegate: ListRow {
            required property string modelData
            width: ListView.view.width
            height: say.rowHeight
            sign: "chat"
            signTint: Theme.color.assistantText
            title: qsTr("“%1”").arg(modelData)
            onClicked: say.conversation.ask(modelData)
        }
    }
    Label {
        y: title.height + Theme.gap
        width: parent.width
        visible: say.conversation.suggestions.length === 0
        text: qsTr("Ask for warmth, music, a place, a window, or how the car is.")
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
}
