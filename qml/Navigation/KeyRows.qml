pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// Letters to type by finger, in three rows of ten; names are found in Latin letters in every language.
Column {
    id: keys

    signal typed(string letter)
    signal erased
    signal hidden

    readonly property real rowHeight: Theme.px(72)
    readonly property real share: width / 10

    spacing: Theme.px(3)

    component KeyCap: ButtonBase {
        id: key

        property string sign
        property int wide: 1

        width: keys.share * wide
        height: keys.rowHeight
        focusPolicy: Qt.NoFocus
        activeFocusOnTab: false
        autoRepeat: sign !== "chevron-down"

        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: Theme.px(3)
                radius: Theme.px(14)
                color: key.down ? Theme.color.pressed : Theme.color.raised
            }
        }
        contentItem: Item {
            Icon {
                anchors.centerIn: parent
                visible: key.sign !== ""
                name: key.sign
            }
            Label {
                anchors.centerIn: parent
                visible: key.sign === ""
                text: key.text
                size: Theme.font.title
                font.weight: Theme.font.medium
                Accessible.ignored: true
            }
        }
    }
    component Letters: Repeater {
        id: letters

        property string row

        model: letters.row.split("")

        KeyCap {
            required property string modelData

            objectName: "key_" + modelData
            text: modelData
            onClicked: keys.typed(modelData)
        }
    }

    Row {
        Letters {
            row: "qwertyuiop"
        }
    }
    Row {
        Letters {
            row: "asdfghjkl"
        }
        KeyCap {
            sign: "chevron-down"
            text: qsTr("Hide the keys")
            onClicked: keys.hidden()
        }
    }
    Row {
        Letters {
            row: "zxcvbnm"
        }
        KeyCap {
            wide: 2
            text: qsTr("space")
            onClicked: keys.typed(" ")
        }
        KeyCap {
            objectName: "key_erase"
            sign: "erase"
            text: qsTr("Erase")
            onClicked: keys.erased()
        }
    }
}
