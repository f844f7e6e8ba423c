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
    property alias camera: flown
    property alias finds: signs.finds // places to pin: number, name, category, latitude, longitude, chosen
    property list<var> reach // outlines of the range: latitude, longitude, …
    property bool asked: false // a pin stands where a finger rested
    signal placeTapped(number: int)
    signal pressedAt(latitude: real, longitude: real)

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
        reach: view.reach
        colours: ({
                "land": Theme.map.land,
                "field": Theme.map.field,
                "district": Theme.map.district,
                "water": Theme.map.water,
                "shore": Theme.map.shore,
                "park": Theme.map.park,
                "wood": Theme.map.wood,
                "sand": Theme.map.sand,
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
                "routeOther": Theme.map.routeOther,
                "slow": Theme.map.slow,
                "jam": Theme.map.jam,
                "reach": Theme.map.reach,
                "haze": Theme.map.haze
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
    MapCamera {
        id: flown
        map: ground
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
    MapHaze {
        anchors.fill: parent
        horizon: ground.horizon
    }
    MapSigns {
        id: signs
        anchors.fill: parent
        map: ground
        look: ({
                "family": Theme.font.family,
                "language": view.navigation.language,
                "unit": Theme.unit,
                "free": qsTr("%1 · %2 free"),
                "label": Theme.map.label,
                "labelHalo": Theme.map.labelHalo,
                "labelWater": Theme.map.labelWater,
                "labelPark": Theme.map.labelPark,
                "shieldMotorway": Theme.map.roadMotorway,
                "shieldRoad": Theme.map.district,
                "shieldRim": Theme.faded(Theme.map.label, 0.55),
                "shieldInk": Theme.map.label,
                "route": Theme.map.route,
                "routeCore": Theme.map.routeCore,
                "car": Theme.map.car,
                "surface": Theme.color.surface,
                "hairline": Theme.color.hairline,
                "text": Theme.color.text,
                "textSoft": Theme.color.textSoft,
                "onLight": Theme.color.onLight,
                "energy": Theme.color.energy,
                "warmth": Theme.color.warmth
            })
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
        unit: Theme.unit
        onTapped: (x, y) => {
            const place = signs.placeAt(x, y);
            view.asked = false;
            if (place > 0)
                view.placeTapped(place);
        }
        onPressed: (x, y, latitude, longitude) => {
            question.latitude = latitude;
            question.longitude = longitude;
            view.asked = true;
            view.pressedAt(latitude, longitude);
        }
    }
    QuestionPin {
        id: question
        map: ground
        shown: view.asked
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
