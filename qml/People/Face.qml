import QtQuick
import QtQuick.Shapes
import Theme
import "people.mjs" as People

// A drawn face in a ring: no photo, a shape to know somebody by.
Item {
    id: face

    readonly property bool turned: false
    property int number: 0
    property bool child: false
    property bool lit: false
    property color ring: Theme.color.hairlineTop
    readonly property var look: People.face(number)

    transform: Theme.upright(face)

    function paint(tone: var): color {
        return Qt.hsla(tone[0], tone[1], tone[2] * (Theme.night ? 0.92 : 1), 1);
    }

    implicitWidth: Theme.px(120)
    implicitHeight: implicitWidth

    component Drawn: Shape {
        id: drawn
        property string path
        property color fill
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: drawn.fill
            strokeColor: "transparent"

            PathSvg {
                path: drawn.path
            }
        }
    }

    Item {
        anchors.centerIn: parent
        width: 120
        height: 120
        scale: face.width / 120

        Rectangle {
            anchors.fill: parent
            radius: 60
            color: Theme.faded(face.paint(face.look.shirt), face.lit ? 0.36 : 0.2)
            border.width: face.lit ? 4 : 2
            border.color: face.ring

            Behavior on color {
                ColorAnimation {
                    duration: Theme.panel
                }
            }
        }
        Item {
            width: 120
            height: 120
            scale: face.child ? 0.86 : 1
            transformOrigin: Item.Bottom

            Drawn {
                path: "M22 112C26 92 40 86 60 86C80 86 94 92 98 112A58 58 0 0 1 22 112Z"
                fill: face.paint(face.look.shirt)
            }
            Drawn {
                visible: face.look.cut === "long" || face.look.cut === "bob"
                path: "M34 40H86V76H34Z"
                fill: face.paint(face.look.hair)
            }
            Drawn {
                path: "M50 76H70V90C66 96 54 96 50 90Z"
                fill: Qt.darker(face.paint(face.look.skin), 1.1)
            }
            Drawn {
                path: "M36 50C36 32 48 26 60 26C72 26 84 32 84 50C84 70 74 82 60 82C46 82 36 70 36 50Z"
                fill: face.paint(face.look.skin)
            }
            Drawn {
                path: People.hair[face.look.cut]
                fill: face.paint(face.look.hair)
            }
            Drawn {
                path: "M48 54A3 3.400 0 1 0 54 54A3 3.400 0 1 0 48 54ZM66 54A3 3.400 0 1 0 72 54A3 3.400 0 1 0 66 54Z"
                fill: Theme.color.orbInk
            }
            Shape {
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    fillColor: "transparent"
                    strokeColor: Qt.darker(face.paint(face.look.skin), 1.7)
                    strokeWidth: 2.4
                    capStyle: ShapePath.RoundCap

                    PathSvg {
                        path: "M52 67C55 71 65 71 68 67"
                    }
                }
            }
        }
    }
}
