import QtQuick
import Cockpit
import Controls
import Theme

// What fills a window beside the centre's: dressed like it, in a unit of its own, turned over for a glass that reflects.
FocusScope {
    id: further

    required property Cockpit cockpit
    property real zoom: 1
    property string mirrored: "no" // no, sideways or upside
    property bool instrument: true // its arrangement is the car's, whatever way the words run
    property bool dark: false // in night colours always
    property real fitted: Theme.fit(width, height)
    default property alias content: picture.data

    readonly property bool turned: !instrument

    Dress {
        cockpit: further.cockpit
        dark: further.dark
        turned: !further.instrument && Application.layoutDirection === Qt.RightToLeft
    }
    FollowFocus {}
    Binding {
        target: Theme
        property: "unit"
        value: further.fitted * further.zoom
    }
    Item {
        id: whole
        anchors.fill: parent

        Item {
            id: picture
            objectName: "picture"
            anchors.fill: parent
            transform: Scale {
                origin.x: picture.width / 2
                origin.y: picture.height / 2
                xScale: (further.mirrored === "sideways") !== Theme.rightToLeft ? -1 : 1
                yScale: further.mirrored === "upside" ? -1 : 1
            }
        }
    }
    Crossfade {
        anchors.fill: parent
        seen: whole
    }
}
