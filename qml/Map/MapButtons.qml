import QtQuick
import Theme
import Controls
import Cockpit

// What a thumb does to the map: back to the car, the whole way, how it lies, closer and wider; as many as there is room for.
Column {
    id: buttons

    required property MapLook look
    required property MapCamera camera
    property string mode: "follow"
    property bool guided: false
    property bool pictured: false // a map of pictures lies flat
    property real room: height
    readonly property int most: Math.floor((room + spacing) / (Theme.touch + spacing))

    signal recentred

    spacing: Theme.px(12)

    component MapButton: RoundButton {
        diameter: Theme.touch
        face: Theme.color.overlay

        Rectangle {
            anchors.fill: parent
            radius: Theme.rounding(height)
            color: "transparent"
            border.width: Theme.hair
            border.color: Theme.color.hairline
        }
    }

    MapButton {
        objectName: "recentre"
        visible: buttons.mode !== "follow" || buttons.look.overview
        sign: "navigation"
        tint: Theme.map.route
        text: qsTr("Back to the car")
        onClicked: {
            if (buttons.look.overview)
                buttons.look.choose("follow");
            buttons.recentred();
        }
    }
    MapButton {
        objectName: "overview"
        visible: buttons.guided && !buttons.look.overview && buttons.most > 1
        sign: "route"
        text: qsTr("The whole route")
        onClicked: buttons.look.choose("overview")
    }
    MapButton {
        readonly property var next: ({
                "TILTED": "flat",
                "FLAT": "north_up",
                "NORTH_UP": buttons.pictured ? "flat" : "tilted"
            })

        objectName: "lie"
        visible: buttons.most > 2
        sign: ({
                "TILTED": "tilted",
                "FLAT": "flat",
                "NORTH_UP": "north"
            })[buttons.look.view] ?? "tilted"
        text: qsTr("How the map lies")
        onClicked: buttons.look.choose(next[buttons.look.view] ?? "flat")
    }
    MapButton {
        objectName: "closer"
        visible: buttons.most > 4 || buttons.most > 3 && !buttons.guided
        sign: "plus"
        text: qsTr("Closer")
        onClicked: buttons.mode === "follow" ? buttons.look.step("in") : buttons.camera.closer()
    }
    MapButton {
        objectName: "wider"
        visible: buttons.most > 4 || buttons.most > 3 && !buttons.guided
        sign: "minus"
        text: qsTr("Wider")
        onClicked: buttons.mode === "follow" ? buttons.look.step("out") : buttons.camera.wider()
    }
}
