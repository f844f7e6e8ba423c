import QtQuick
import Theme

// A QR code: `rows` of "0" and "1" with their quiet zone, always dark on light so that cameras read it.
Rectangle {
    id: code

    readonly property bool turned: false
    required property list<string> rows
    required property string address
    readonly property int modules: rows.length

    transform: Theme.upright(code)
    radius: Theme.radiusSmall / 2
    color: "white"
    Accessible.role: Accessible.Graphic
    Accessible.name: address

    Canvas {
        anchors.centerIn: parent
        width: Math.floor(parent.width / Math.max(1, code.modules)) * code.modules
        height: width
        antialiasing: false
        onPaint: {
            const pen = getContext("2d"), side = width / Math.max(1, code.modules);
            pen.reset();
            pen.fillStyle = "black";
            code.rows.forEach((row, y) => Array.from(row).forEach((module, x) => {
                if (module === "1")
                    pen.fillRect(x * side, y * side, side, side);
            }));
        }
        Connections {
            target: code
            function onRowsChanged() {
                (code.children[0] as Canvas).requestPaint();
            }
        }
    }
}
