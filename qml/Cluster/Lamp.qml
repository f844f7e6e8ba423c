import QtQuick
import Controls
import Theme

// One light of the instruments: lit in its colour, with its letters where its sign has some.
Item {
    id: lamp

    required property string code
    required property string colour
    property real size: Theme.px(42)
    readonly property string letters: lamps.letters[code] ?? ""

    objectName: "lamp_" + code
    width: size
    height: size
    Accessible.role: Accessible.StaticText
    Accessible.name: lamps.names[code] ?? code

    Lamps {
        id: lamps
    }
    Icon {
        name: lamps.signs[lamp.code] ?? "warning"
        size: lamp.size
        color: lamps.tint(lamp.colour)
    }
    Label {
        anchors.centerIn: parent
        visible: text !== ""
        text: lamp.letters
        size: Math.max(1, lamp.size * 0.27)
        strong: true
        color: lamps.tint(lamp.colour)
        Accessible.ignored: true
    }
}
