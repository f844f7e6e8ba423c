import QtQuick
import Theme

// Keeps fingers off the cockpit while a sheet lies over it.
Rectangle {
    property bool opaque: false

    color: opaque ? Theme.color.background : Theme.color.scrim

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        preventStealing: true
        onWheel: wheel => wheel.accepted = true
    }
    MultiPointTouchArea {
        anchors.fill: parent
    }
}
