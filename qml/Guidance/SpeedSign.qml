import QtQuick
import Theme
import Controls

// The speed limit as the sign at the road; while one is too fast it is lit and grows.
Item {
    id: sign

    property int limit: 0
    property bool over: false
    property real size: Theme.px(64)
    readonly property color plate: Theme.night ? Theme.color.text : Theme.color.overlay
    readonly property color ink: Theme.night ? Theme.color.background : Theme.color.text

    width: size
    height: size
    visible: limit > 0
    scale: over ? 1.16 : 1
    Accessible.role: Accessible.StaticText
    Accessible.name: over ? qsTr("Speed limit %1, you are faster").arg(limit) : qsTr("Speed limit %1").arg(limit)

    Behavior on scale {
        NumberAnimation {
            duration: Theme.panel
            easing.type: Easing.OutBack
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: parent.width * 1.3
        height: width
        radius: width / 2
        color: Theme.faded(Theme.color.warn, 0.35)
        opacity: sign.over ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.panel
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: sign.over ? Theme.color.warn : sign.plate
        border.width: sign.size * 0.115
        border.color: Theme.color.warn

        Label {
            objectName: "figure"
            anchors.centerIn: parent
            text: sign.limit
            size: Math.max(1, Math.round(sign.size * (sign.limit > 99 ? 0.34 : 0.42)))
            strong: true
            figures: true
            color: sign.over ? sign.plate : sign.ink
            Accessible.ignored: true
        }
    }
}
