import QtQuick
import Theme
import Controls
import Cockpit

// Who answers, honestly: the endpoint's name, and whether it is the built-in stand-in. A tap opens the conversation.
ButtonBase {
    id: button

    required property Conversation conversation
    property bool narrow: false
    readonly property bool standIn: conversation.standIn
    readonly property color tint: !conversation.online ? Theme.color.askText : standIn ? Theme.color.assistantText : Theme.color.energyText

    text: conversation.private ? qsTr("Private") : standIn ? qsTr("Stand-in") : conversation.endpoint
    Accessible.description: conversation.online ? "" : qsTr("The configured endpoint does not answer")
    implicitHeight: Theme.px(44)
    implicitWidth: row.implicitWidth + Theme.px(34)

    containmentMask: QtObject {
        function contains(point: point): bool {
            return point.x >= -Theme.px(7) && point.x <= button.width + Theme.px(7) && Math.abs(point.y - button.height / 2) <= Theme.touch / 2;
        }
    }
    background: Rectangle {
        radius: Theme.rounding(height)
        color: button.down ? Theme.color.pressed : !button.conversation.online ? Theme.color.askSoft : button.standIn ? Theme.color.assistantSoft : Theme.color.energySoft
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.px(9)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: !button.conversation.online || button.conversation.private
                name: button.conversation.private ? "lock" : "wifi-off"
                size: Theme.iconSmall
                color: button.tint
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.conversation.online && !button.conversation.private
                width: Theme.px(10)
                height: width
                radius: width / 2
                color: "transparent"
                border.width: button.standIn ? Theme.px(2.5) : width / 2
                border.color: button.standIn ? Theme.color.assistant : Theme.color.energy
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                size: Theme.font.note
                font.weight: Theme.font.medium
                color: button.tint
                Accessible.ignored: true
            }
        }
    }
}
