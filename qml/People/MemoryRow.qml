import QtQuick
import Controls
import Theme

// One thing that is remembered: as it was said, of which kind; keep it where somebody else said it, mend, share, forget.
Item {
    id: row

    required property var entry
    readonly property var kinds: ({
            "climate": [qsTr("Climate"), "thermometer"],
            "seat": [qsTr("Seat"), "seat"],
            "media": [qsTr("Media"), "media"],
            "food": [qsTr("Food"), "restaurant"],
            "places": [qsTr("Places"), "pin"],
            "navigation": [qsTr("Navigation"), "route"],
            "communication": [qsTr("Communication"), "chat"],
            "other": [qsTr("Other"), "star"]
        })
    readonly property var kind: kinds[entry.category] ?? kinds["other"]
    signal forgotten
    signal mended
    signal shared(bool on)
    signal agreed

    implicitHeight: Math.max(Theme.touch, words.height + Theme.px(18))

    Icon {
        id: sign
        anchors.verticalCenter: parent.verticalCenter
        name: row.kind[1]
        color: Theme.color.textSoft
        Accessible.name: row.kind[0]
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.icon + Theme.px(18)
        width: parent.width - x - buttons.width - Theme.gap
        spacing: Theme.px(2)

        Label {
            width: parent.width
            text: qsTr("“%1”").arg(row.entry.text)
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: row.kind[0] + (row.entry.others ? "  ·  " + qsTr("said by %1").arg(row.entry.by) : "") + (row.entry.shared ? "  ·  " + qsTr("shared") : "")
            size: Theme.font.note
            color: row.entry.agreed ? Theme.color.textSoft : Theme.color.askText
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        component Small: RoundButton {
            width: Theme.touch
            height: Theme.touch
            diameter: Theme.touch
            signSize: Theme.px(26)
            bare: true
            tint: Theme.color.textSoft
        }
        Small {
            objectName: "keep_" + row.entry.id
            visible: !row.entry.agreed
            sign: "check"
            tint: Theme.color.energyText
            text: qsTr("Keep it")
            onClicked: row.agreed()
        }
        Small {
            objectName: "share_" + row.entry.id
            visible: row.entry.agreed
            sign: row.entry.shared ? "people" : "lock"
            tint: row.entry.shared ? Theme.color.text : Theme.color.textSoft
            text: row.entry.shared ? qsTr("Keep it to yourself") : qsTr("Share with everyone in the car")
            onClicked: row.shared(!row.entry.shared)
        }
        Small {
            objectName: "mend_" + row.entry.id
            enabled: Theme.setup
            sign: "pencil"
            text: qsTr("Change it")
            onClicked: row.mended()
        }
        Small {
            objectName: "forget_" + row.entry.id
            enabled: Theme.setup
            sign: "bin"
            text: qsTr("Forget it")
            onClicked: row.forgotten()
        }
    }
}
