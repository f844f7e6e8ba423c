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
    property list<rect> panels // what stands over the map: nothing is written below it
    property alias camera: flown
    readonly property MapLook look: navigation.look
    readonly property Places places: navigation.places
    readonly property bool pictured: GraphicsInfo.api === GraphicsInfo.Software || look.tiles !== ""
    property bool covered: false // by a page that leaves the map no room
    property bool buttons: false // whether there is room for buttons beside the page
    // Places to pin: what was found, or the one looked at; number, name, category, latitude, longitude, chosen.
    readonly property var finds: {
        const chosen = places.selected.number ?? 0;
        const found = places.query !== "" ? places.results.slice(0, 20) : pinned;
        const pins = found.map(row => Object.assign({
                "chosen": row.number === chosen
            }, row));
        if (chosen > 0 && !found.some(row => row.number === chosen))
            pins.push(Object.assign({
                "chosen": true
            }, places.selected));
        return pins;
    }
    property list<var> pinned // places that a trip plan pins, as in `finds`
    property var planned: [] // its way: latitude, longitude, …
    readonly property bool plans: planned.length > 3
    property list<var> reach // outlines of the range: latitude, longitude, …
    property alias shade: shades.data // what quiets the map below the panels
    property string goal // where the route that was shown last ends
    property bool asked: false // a pin stands where a finger rested

    onPlannedChanged: planned.length > 3 ? flown.showAll(planned) : ground.follow()

    // Following moves by a pixel or so at a time, so the camera goes on every second frame only.
    readonly property real pace: ground.mode === "follow" ? 0.03 : 0

    clip: true
    layer.enabled: !ground.moving // a map at rest is a picture

    MapLayer {
        id: ground
        anchors.fill: parent
        opacity: view.pictured ? 0 : 1
        region: view.navigation.region
        room: view.room
        unit: Theme.unit
        route: view.plans ? view.planned : view.navigation.path
        otherRoutes: view.plans ? [] : view.navigation.otherPaths
        traffic: view.plans ? [] : view.navigation.flow
        incidents: view.plans ? [] : view.navigation.incidents
        travelled: view.plans ? 0 : view.navigation.travelled
        reach: view.reach
        colours: ({
                "land": Theme.map.land,
                "field": Theme.map.field,
                "district": Theme.map.district,
                "water": Theme.map.water,
                "shore": Theme.map.shore,
                "park": Theme.map.park,
                "wood": Theme.map.wood,
                "reliefLight": Theme.map.reliefLight,
                "reliefShade": Theme.map.reliefShade,
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
        id: pictures
        anchors.fill: parent
        active: view.pictured
        sourceComponent: MapPictures {
            map: ground
            tiles: view.look.tiles
            attributedTo: view.look.tilesAttribution
            shown: ground.routeShown
            onFailed: sentence => problem.text = sentence
        }
    }
    MapCamera {
        id: flown
        map: ground
        northUp: view.look.view === "NORTH_UP" || view.pictured && view.look.view !== "FLAT"
        flat: view.look.view === "FLAT"
        still: Theme.reducedMotion
        steps: view.look.zoom
        held: view.look.overview || view.finds.length > 0
        manoeuvre: view.navigation.active ? view.navigation.distanceMetres : -1
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
        property bool whole: false

        target: view.look
        function onChanged() {
            if (view.look.overview !== whole)
                view.look.overview ? ground.showRoute() : ground.follow();
            whole = view.look.overview;
        }
    }
    Connections {
        target: view.places
        function onSelectedChanged() {
            if (view.places.selected.number > 0)
                flown.lookAt(view.places.selected.latitude, view.places.selected.longitude, 0);
            else if (view.finds.length === 0)
                ground.follow();
        }
        function onChanged() {
            if (view.places.query !== "" && view.places.results.length > 0)
                flown.showAll([].concat(...view.places.results.slice(0, 8).map(row => [row.latitude, row.longitude])));
        }
    }
    Connections {
        target: view.navigation
        function onMoved() {
            ground.place(view.navigation.latitude, view.navigation.longitude, view.navigation.heading, view.navigation.speed);
        }
        function onRouteChanged() {
            const goal = view.navigation.destination;
            if (goal !== "" && goal !== view.goal) {
                ground.showRoute();
                drawing.restart();
            }
            view.goal = goal;
        }
    }
    MapHaze {
        anchors.fill: parent
        opacity: view.pictured ? 0 : 1
        horizon: ground.horizon
    }
    PlaceSigns {
        id: signs
        anchors.fill: parent
        map: ground
        language: view.navigation.language
        words: !((pictures.item as MapPictures)?.foreign ?? false)
        finds: view.finds
        covered: {
            const named = Qt.rect(attribution.x, attribution.y, attribution.width, attribution.height);
            const own = view.buttons ? [named, Qt.rect(buttons.x, buttons.y, buttons.width, buttons.height)] : [named];
            const told = problem.visible ? [Qt.rect(problem.x, problem.y, problem.width, problem.height)] : [];
            return own.concat(told, Array.from(view.panels));
        }
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
                view.places.select(place);
            else if (view.places.selected.number !== undefined)
                view.places.unselect();
        }
        onPressed: (x, y, latitude, longitude) => {
            question.latitude = latitude;
            question.longitude = longitude;
            view.asked = true;
            view.places.press(latitude, longitude);
        }
    }
    QuestionPin {
        id: question
        map: ground
        shown: view.asked
    }
    Item {
        id: shades
        anchors.fill: parent
    }
    MapButtons {
        id: buttons
        x: Theme.rightHand ? Theme.margin : view.width - width - Theme.margin
        y: Math.max(view.room.y, view.floor - height - Theme.px(36))
        visible: view.buttons
        room: view.floor - view.room.y - Theme.px(36)
        look: view.look
        camera: flown
        mode: ground.mode
        guided: view.navigation.active
        pictured: view.pictured
        onRecentred: ground.follow()
    }
    Label {
        id: attribution
        objectName: "attribution"
        visible: !view.covered
        // At the end of the room, or of the screen where it would come to lie behind the orb.
        readonly property real end: view.flanked && view.room.x + view.room.width - width > view.width / 2 + Theme.orb * 0.6 ? view.room.x + view.room.width : view.width

        x: Math.min(end - Theme.gap, view.width - Theme.margin) - width - (view.buttons && !Theme.rightHand ? Theme.touch + Theme.gap : 0)
        y: view.floor - height - Theme.hair
        leftPadding: Theme.px(8)
        rightPadding: leftPadding
        // The region stands in where a user's pictures are missing, so both are named.
        text: [(pictures.item as MapPictures)?.attribution ?? "", qsTranslate("Car", ground.attribution)].filter(part => part !== "").join(" · ")
        size: Theme.font.caption
        color: Theme.map.label

        Rectangle {
            z: -1
            anchors.fill: parent
            radius: height / 2
            color: Theme.color.overlay
            opacity: 0.8
        }
    }
    Label {
        id: problem
        objectName: "problem"
        x: view.room.x + (view.room.width - width) / 2
        y: view.room.y + (view.room.height - height) / 2
        width: Math.min(view.room.width - 2 * Theme.gap, implicitWidth, Theme.px(720))
        padding: Theme.px(14)
        leftPadding: Theme.px(22)
        rightPadding: leftPadding
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        visible: text !== ""

        Rectangle {
            z: -1
            anchors.fill: parent
            radius: Math.min(Theme.radius, height / 2)
            color: Theme.color.overlay
            border.width: Theme.hair
            border.color: Theme.color.hairline
        }
        Connections {
            target: ground
            function onFailed(sentence: string) {
                problem.text = sentence;
            }
        }
    }

    // The whole range, for as long as nobody touches the map.
    function showReach(): void {
        flown.showAll([].concat(...reach));
    }
}
