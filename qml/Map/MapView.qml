pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls
import Cockpit

// The map behind everything: region, route, car, words and places; `room` is the part of it that no panel covers, `floor` where the dock begins.
Item {
    id: view

    required property Navigation navigation
    readonly property bool flanked: width > height && width >= Theme.px(1360)
    readonly property real side: flanked ? Theme.column + Theme.margin : 0
    property rect room: Qt.rect(side, Theme.px(76), width - 2 * side, height - Theme.px(flanked ? 290 : 190))
    property real floor: height

    // Following moves by a pixel or so at a time, so the camera goes on every second frame only.
    readonly property real pace: ground.mode === "free" ? 0 : 0.03

    clip: true
    layer.enabled: !ground.moving // a map at rest is a picture

    MapLayer {
        id: ground
        anchors.fill: parent
        region: view.navigation.region
        room: view.room
        unit: Theme.unit
        route: view.navigation.path
        otherRoutes: view.navigation.otherPaths
        travelled: view.navigation.travelled
        colours: ({
                "land": Theme.map.land,
                "district": Theme.map.district,
                "water": Theme.map.water,
                "shore": Theme.map.shore,
                "park": Theme.map.park,
                "wood": Theme.map.wood,
                "building": Theme.map.building,
                "buildingSide": Theme.map.buildingSide,
                "buildingTop": Theme.map.buildingTop,
                "light": Theme.map.light,
                "roadMotorway": Theme.map.roadMotorway,
                "roadMain": Theme.map.roadMain,
                "roadStreet": Theme.map.roadStreet,
                "roadPath": Theme.map.roadPath,
                "roadCasing": Theme.map.roadCasing,
                "rail": Theme.map.rail,
                "route": Theme.map.route,
                "routeGlow": Theme.map.routeGlow,
                "routeCore": Theme.map.routeCore,
                "routeDone": Theme.map.routeDone,
                "routeOther": Theme.map.routeOther
            })
        onReady: place(view.navigation.latitude, view.navigation.longitude, view.navigation.heading, view.navigation.speed)
    }
    Loader {
        anchors.fill: parent
        active: GraphicsInfo.api === GraphicsInfo.Software
        sourceComponent: MapPainting {
            map: ground
        }
    }
    FrameAnimation {
        property real since: 0
        running: ground.moving && view.visible
        onTriggered: {
            since += frameTime;
            if (since < view.pace)
                return;
            ground.advance(since);
            since = 0;
        }
    }
    NumberAnimation {
        id: drawing
        target: ground
        property: "routeShown"
        from: 0
        to: 1
        duration: Theme.reducedMotion ? 0 : 1600
        easing.type: Easing.InOutQuad
    }
    Connections {
        target: view.navigation
        function onMoved() {
            ground.place(view.navigation.latitude, view.navigation.longitude, view.navigation.heading, view.navigation.speed);
        }
        function onRouteChanged() {
            if (view.navigation.active) {
                ground.showRoute();
                drawing.restart();
            }
        }
    }
    MapWords {
        anchors.fill: parent
        map: ground
        language: view.navigation.language
        avoid: places.labels
    }
    MapHaze {
        anchors.fill: parent
        horizon: ground.horizon
    }
    MapPlaces {
        id: places
        anchors.fill: parent
        map: ground
        language: view.navigation.language
    }
    DestinationMark {
        map: ground
        visible: view.navigation.active && inView
        latitude: view.navigation.destinationLatitude
        longitude: view.navigation.destinationLongitude
    }
    CarArrow {
        map: ground
        tilt: ground.tilt
    }
    MapHands {
        anchors.fill: parent
        map: ground
    }
    Label {
        x: view.room.x + view.room.width - width - Theme.gap
        y: view.floor - height - Theme.px(5)
        text: ground.attribution
        size: Theme.font.caption
        color: Theme.map.label
        opacity: 0.8
    }
    Label {
        id: problem
        anchors.centerIn: parent
        width: Math.min(parent.width * 0.6, Theme.px(720))
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        visible: text !== ""
        color: Theme.color.textSoft
        Connections {
            target: ground
            function onFailed(sentence: string) {
                problem.text = sentence;
            }
        }
    }
}
