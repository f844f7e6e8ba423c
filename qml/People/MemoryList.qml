pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// What I remember about you: each thing to keep, share, mend or forget; all of it to forget; nothing without a yes.
Item {
    id: list

    required property Memory memory
    required property string driver
    property string mending: ""
    readonly property list<var> mine: memory.mine

    SectionTitle {
        id: title
        width: parent.width - forgetAll.width - Theme.gap
        height: Math.max(implicitHeight, forgetAll.visible ? forgetAll.height : 0)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("What I remember about you, %1").arg(list.driver)
        wrapMode: Text.Wrap
    }
    PillButton {
        id: forgetAll
        objectName: "forgetAll"
        enabled: Theme.setup
        anchors.right: parent.right
        visible: list.mine.length > 0
        implicitHeight: Theme.px(48)
        textSize: Theme.font.note
        sign: "bin"
        text: qsTr("Forget all")
        onClicked: list.memory.dropAll()
    }
    Column {
        id: asks
        y: Math.max(title.height, Theme.px(48)) + Theme.px(6)
        width: parent.width
        spacing: Theme.px(8)

        Repeater {
            model: list.memory.offers

            Consent {
                required property var modelData
                objectName: "consent_" + modelData.kind
                width: asks.width
                text: qsTr("You often choose %1 degrees. Shall I remember that?").arg(Theme.figure(modelData.value, modelData.value % 1 === 0 ? 0 : 1))
                onAccepted: list.memory.accept(modelData.kind)
                onDeclined: list.memory.decline(modelData.kind)
            }
        }
        TextField {
            id: words
            objectName: "words"
            width: parent.width
            visible: list.mending !== ""
            sign: "pencil"
            placeholderText: qsTr("Say it anew")
            onAccepted: {
                if (text.trim() !== "")
                    list.memory.mend(list.mending, text);
                list.mending = "";
            }
        }
    }
    ListView {
        id: rows
        objectName: "memories"
        y: asks.y + (asks.height > 0 ? asks.height + Theme.px(8) : 0)
        width: parent.width
        height: note.y - y - Theme.px(10)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: list.mine
        delegate: MemoryRow {
            required property var modelData
            entry: modelData
            width: rows.width
            onForgotten: list.memory.drop(modelData.id)
            onShared: on => list.memory.tell(modelData.id, on)
            onAgreed: list.memory.agree(modelData.id)
            onMended: {
                list.mending = modelData.id;
                words.text = modelData.text;
                words.forceActiveFocus();
            }
        }
    }
    // More below shows as a fade.
    Rectangle {
        anchors.bottom: rows.bottom
        width: rows.width
        height: Theme.px(36)
        visible: !rows.atYEnd && rows.contentHeight > rows.height
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.faded(Theme.color.sheet, 0)
            }
            GradientStop {
                position: 1
                color: Theme.color.sheet
            }
        }
    }
    Column {
        anchors.centerIn: rows
        width: rows.width * 0.86
        visible: list.mine.length === 0
        spacing: Theme.px(8)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "face"
            size: Theme.px(56)
            color: Theme.color.textFaint
        }
        Label {
            width: parent.width
            text: qsTr("Nothing yet. Say “Remember that I like 22 degrees”, and I will.")
            horizontalAlignment: Text.AlignHCenter
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
        }
    }
    Label {
        id: note
        anchors.bottom: parent.bottom
        width: parent.width
        text: qsTr("I keep only what you ask me to keep, in this car alone. Others hear of it only if you share it; when two wishes collide, I ask.")
        size: Theme.font.note
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
}
