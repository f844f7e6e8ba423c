pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// Asks the facilitator for the code that leaves the kiosk; goes away by itself.
FocusScope {
    id: pad

    property string code
    signal typed(string code)

    objectName: "leavePad"

    Scrim {
        anchors.fill: parent
        anchors.margins: -Theme.margin
    }
    Timer {
        id: idle
        interval: 20000
        running: true
        onTriggered: pad.typed("")
    }
    GlassPanel {
        anchors.centerIn: parent
        width: Theme.px(380)
        height: rows.height + 2 * Theme.px(20)
        high: Theme.color.overlay
        low: Theme.color.overlay

        Column {
            id: rows
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.px(20)
            spacing: Theme.px(12)

            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                text: pad.code === "" ? qsTr("Code") : "•".repeat(pad.code.length)
                size: Theme.font.headline
                color: Theme.color.textSoft
                Accessible.ignored: true
            }
            Grid {
                id: digits

                readonly property bool turned: false

                columns: 3
                spacing: Theme.px(12)
                transform: Theme.upright(digits)

                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "x"]

                    PillButton {
                        required property string modelData

                        objectName: "code_" + modelData
                        implicitWidth: Theme.px(100)
                        height: Theme.touch
                        leftPadding: 0
                        rightPadding: 0
                        opacity: modelData === "" ? 0 : 1
                        enabled: modelData !== ""
                        sign: modelData === "x" ? "cross" : ""
                        text: modelData === "x" ? "" : modelData
                        textSize: Theme.font.headline
                        Accessible.name: modelData === "x" ? qsTr("Close") : modelData
                        onClicked: pad.press(modelData)
                    }
                }
            }
        }
    }

    function press(digit: string): void {
        if (digit === "x") {
            typed("");
            return;
        }
        idle.restart();
        code += digit;
        if (code.length === 4)
            typed(code);
    }
}
