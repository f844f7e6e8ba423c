pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// Letters for whole sentences, in the order of the language's own keyboards; figures and signs on a second page.
Column {
    id: keys

    readonly property bool turned: false
    property bool raised: true // a sentence begins: the next letter is a capital
    property bool shifted: false // the other case for one letter
    property bool figures: false
    readonly property bool chinese: Qt.uiLanguage.startsWith("zh")
    property bool latin: !chinese // letters are written as they are; else they are pinyin
    signal typed(string letter)
    signal erased

    readonly property bool capital: latin && raised !== shifted
    readonly property var letters: ({
            "de": ["qwertzuiopü", "asdfghjklöä", "yxcvbnmß"],
            "fr": ["azertyuiopé", "qsdfghjklmè", "wxcvbnàçê"]
        })[Qt.uiLanguage.slice(0, 2)] ?? ["qwertyuiop", "asdfghjkl'", "zxcvbnm"]
    readonly property var rows: figures ? ["1234567890", "-/:;()&@%\"", "+=*#_€°"] : letters
    readonly property list<string> marks: latin ? [",", ".", "?", "!"] : ["，", "。", "？", "！"]
    readonly property real between: Theme.px(4)
    readonly property real columns: Math.max(...rows.map(row => row.length))
    readonly property real share: (width + between) / columns

    spacing: between
    transform: Theme.upright(keys)

    function put(letter: string): void {
        typed(letter);
        shifted = false;
    }

    component LetterCap: KeyCap {
        property real wide: 1

        width: keys.share * wide - keys.between
        height: Theme.touch
    }

    Repeater {
        model: keys.rows

        Row {
            id: row

            required property string modelData
            required property int index
            readonly property bool last: index === keys.rows.length - 1
            readonly property real side: (keys.columns - modelData.length) / 2

            spacing: keys.between

            LetterCap {
                objectName: visible ? "key_shift" : ""
                visible: row.last
                enabled: keys.latin && !keys.figures
                opacity: enabled ? 1 : 0
                wide: row.side
                sign: "chevron-up"
                text: qsTr("Capital letter")
                onClicked: keys.shifted = !keys.shifted
            }
            Repeater {
                model: row.modelData.split("")

                LetterCap {
                    required property string modelData

                    objectName: "key_" + modelData
                    text: keys.capital ? modelData.toUpperCase() : modelData
                    autoRepeat: false
                    onClicked: keys.put(text)
                }
            }
            LetterCap {
                objectName: visible ? "key_erase" : ""
                visible: row.last
                wide: row.side
                sign: "erase"
                text: qsTr("Erase")
                autoRepeat: true
                onClicked: keys.erased()
            }
        }
    }
    Row {
        spacing: keys.between

        LetterCap {
            objectName: "key_figures"
            wide: 1.5
            text: keys.figures ? "abc" : "123"
            onClicked: keys.figures = !keys.figures
        }
        LetterCap {
            objectName: visible ? "key_latin" : ""
            visible: keys.chinese
            wide: 1.5
            text: keys.latin ? "英" : "中"
            Accessible.name: keys.latin ? qsTr("Write Chinese") : qsTr("Write Latin letters")
            onClicked: keys.latin = !keys.latin
        }
        Repeater {
            model: keys.marks

            LetterCap {
                required property string modelData

                objectName: "key_" + modelData
                text: modelData
                onClicked: keys.put(modelData)
            }
        }
        LetterCap {
            objectName: "key_space"
            wide: keys.columns - keys.marks.length - (keys.chinese ? 3 : 1.5)
            text: qsTr("space")
            onClicked: keys.put(" ")
        }
    }
}
