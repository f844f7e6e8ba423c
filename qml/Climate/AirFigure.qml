pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Theme

// Someone at the wheel from the side, and where the air reaches them.
Item {
    id: figure

    readonly property bool turned: false
    required property bool windshield
    required property bool head
    required property bool feet
    property real mist: 0
    readonly property real ratio: Math.min(width / 240, height / 190)

    transform: Theme.upright(figure)

    component Line: Shape {
        id: line
        property string path
        property color tone: Theme.color.textFaint
        property real weight: 3
        property color fill: "transparent"
        preferredRendererType: Shape.CurveRenderer

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
        ShapePath {
            strokeColor: line.weight > 0 ? line.tone : "transparent"
            strokeWidth: line.weight
            fillColor: line.fill
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: line.path
            }
        }
    }

    Item {
        anchors.centerIn: parent
        width: 240
        height: 190
        scale: figure.ratio

        Line {
            path: "M6 96L74 14C90 6 160 2 226 6"
            weight: 4
        }
        Line {
            opacity: figure.mist
            path: "M14 90L76 20"
            tone: Theme.color.textSoft
            weight: 13
        }
        Line {
            path: "M6 100C30 92 52 94 66 104L58 128C40 124 24 130 20 150"
            weight: 3
        }
        Line {
            path: "M160 84C170 110 176 136 178 152L112 160C106 160 106 150 112 148L156 140L148 92C147 82 157 76 160 84Z"
            fill: Theme.color.raised
            tone: Theme.faded(Theme.color.textFaint, 0.7)
            weight: 2
        }
        Line {
            path: "M142 48m-15 0a15 15 0 1 0 30 0a15 15 0 1 0 -30 0Z"
            fill: Theme.faded(Theme.color.textSoft, 0.85)
            weight: 0
        }
        Line {
            path: "M142 74L150 134L96 136L78 176"
            tone: Theme.faded(Theme.color.textSoft, 0.85)
            weight: 17
        }
        Line {
            path: "M140 86L112 108L86 100"
            tone: Theme.color.textSoft
            weight: 9
        }
        Line {
            path: "M84 86L76 116"
            weight: 5
        }
        Line {
            opacity: figure.windshield ? 1 : 0.12
            path: "M40 86C44 66 56 46 78 26M70 27L79 25L79 34M26 90C32 74 40 60 52 46"
            tone: Theme.color.cool
            weight: 4
        }
        Line {
            opacity: figure.head ? 1 : 0.12
            path: "M66 92C82 72 98 60 118 52M109 50L119 51L115 61M70 104C86 94 104 86 122 82"
            tone: Theme.color.cool
            weight: 4
        }
        Line {
            opacity: figure.feet ? 1 : 0.12
            path: "M50 132C40 146 40 158 54 172M44 171L55 173L56 162M36 134C26 150 26 164 36 178"
            tone: Theme.color.cool
            weight: 4
        }
    }
}
