import QtQuick
import Cockpit
import Controls
import Theme

// A phone as the presenter's remote: off until it is switched on, then a code to scan.
Column {
    id: desk

    required property Showing showing
    readonly property bool on: showing.address !== ""

    spacing: Theme.gap

    SectionTitle {
        width: parent.width
        text: qsTr("Remote")
    }
    Item {
        width: parent.width
        height: Math.max(Theme.touch, words.height)

        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - toggle.width - Theme.gap

            Label {
                width: parent.width
                text: qsTr("A phone is the remote")
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: desk.on ? qsTr("Whoever has the address can use it, until this is off") : qsTr("Off: nothing listens")
                size: Theme.font.note
                color: Theme.color.textSoft
                wrapMode: Text.Wrap
            }
        }
        Toggle {
            id: toggle
            objectName: "remote"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("A phone is the remote")
            on: desk.on
            onAsked: on => desk.showing.switchRemote(on)
        }
    }
    Flow {
        width: parent.width
        visible: desk.on
        spacing: Theme.pad

        QrCode {
            width: Theme.px(210)
            height: width
            rows: desk.showing.code
            address: desk.showing.address
        }
        Column {
            width: desk.width > Theme.px(480) ? desk.width - Theme.px(210) - Theme.pad : desk.width
            spacing: Theme.gap

            Label {
                width: parent.width
                text: qsTr("Scan with the phone, in the same network as this computer")
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                text: desk.showing.address
                size: Theme.font.note
                color: Theme.color.textSoft
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
