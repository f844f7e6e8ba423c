import QtQuick
import Theme
import "../../Arrange"

// A panel's frame in a grid of its own size.
Item {
    id: sample

    property alias name: frame.name
    property alias sign: frame.sign
    property alias lifted: frame.lifted
    property alias blocked: frame.blocked

    implicitWidth: frame.width
    implicitHeight: frame.height
    width: implicitWidth
    height: implicitHeight

    PanelFrame {
        id: frame
        name: "Music"
        sign: "media"
        entry: ({
                "panel": "media",
                "column": 1,
                "row": 1,
                "wide": 2,
                "tall": 1
            })
        grid: PanelGrid {
            width: Theme.px(412)
            height: Theme.px(190)
            shape: ({
                    "driver": 2,
                    "far": 0,
                    "top": 1,
                    "bottom": 0,
                    "cellWidth": 198,
                    "cellHeight": 190
                })
        }
    }
}
