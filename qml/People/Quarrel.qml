import QtQuick
import Controls
import Theme

// Two people want one thing differently: told, never settled in silence.
Rectangle {
    id: quarrel

    required property var conflict
    readonly property var kinds: ({
            "temperature": qsTr("Temperature"),
            "fan": qsTr("Fan"),
            "seat_heating": qsTr("Seat heating"),
            "seat_ventilation": qsTr("Seat ventilation"),
            "ambient_color": qsTr("Ambient light"),
            "ambient_brightness": qsTr("Ambient brightness"),
            "volume": qsTr("Volume")
        })
    readonly property var colors: ({
            "red": qsTr("red"),
            "orange": qsTr("orange"),
            "yellow": qsTr("yellow"),
            "green": qsTr("green"),
            "cyan": qsTr("cyan"),
            "blue": qsTr("blue"),
            "violet": qsTr("violet"),
            "pink": qsTr("pink"),
            "white": qsTr("white")
        })

    implicitHeight: words.height + Theme.px(20)
    radius: Theme.radiusSmall
    color: Theme.color.askSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Icon {
        x: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        name: "question"
        color: Theme.color.askText
    }
    Label {
        id: words
        x: Theme.icon + 2 * Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - x - Theme.gap
        text: (quarrel.kinds[quarrel.conflict.kind] ?? quarrel.conflict.kind) + ": " + quarrel.conflict.wishes.map(one => one.name + " " + (quarrel.colors[one.value] ?? one.value)).join(", ")
        color: Theme.color.askText
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
