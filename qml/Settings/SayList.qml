pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// What one can say; tapping a line says it.
Item {
    id: say

    required property Conversation conversation
    readonly property real rowHeight: Theme.touch

    SectionTitle {
        id: title
        text: qsTr("What you can say")
    }
    ListView {
        objectName: "sayings"
        y: title.height + Theme.px(8)
        width: parent.width
        height: Math.min(contentHeight, parent.height - y)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: say.conversation.suggestions
        delegate: ListRow {
            required property string modelData
            width: ListView.view.width
            implicitHeight: Math.max(say.rowHeight, Theme.touch)
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
