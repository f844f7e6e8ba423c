pragma ComponentBehavior: Bound

import QtQuick
import Theme

// Letters to type by finger, in three rows of ten; names are found in Latin letters in every language.
Column {
    id: keys

    readonly property bool turned: false
    signal typed(string letter)
    signal erased
    signal hidden

    readonly property real rowHeight: Theme.px(72)
    readonly property real share: width / 10

    transform: Theme.upright(keys)
    spacing: Theme.px(3)

    component LetterCap: KeyCap {
        property int wide: 1

        width: keys.share * wide
        height: keys.rowHeight
        inset: Theme.px(3)
        autoRepeat: sign !== "chevron-down"
    }
    component Letters: Repeater {
        id: letters

        property string row

        model: letters.row.split("")

        LetterCap {
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
        LetterCap {
            sign: "chevron-down"
            text: qsTr("Hide the keys")
            onClicked: keys.hidden()
        }
    }
    Row {
        Letters {
            row: "zxcvbnm"
        }
        LetterCap {
            wide: 2
            text: qsTr("space")
            onClicked: keys.typed(" ")
        }
        LetterCap {
            objectName: "key_erase"
            sign: "erase"
            text: qsTr("Erase")
            onClicked: keys.erased()
        }
    }
}
