import QtQuick
import Theme
import Controls

// Yes or no to what the car asks; the answer that changes something is the coloured one.
Row {
    id: row

    signal answered(bool yes)

    spacing: Theme.gap * 1.5

    PillButton {
        objectName: "yes"
        text: qsTr("Yes")
        sign: "check"
        implicitHeight: Theme.touch
        implicitWidth: Theme.px(168)
        filled: true
        face: Theme.color.ask
        tint: Theme.color.onLight
        onClicked: row.answered(true)
    }
    PillButton {
        objectName: "no"
        text: qsTr("No")
        sign: "cross"
        implicitHeight: Theme.touch
        implicitWidth: Theme.px(168)
        onClicked: row.answered(false)
    }
}
