import QtQuick

// Colours of the map, from the tokens of the chosen theme.
QtObject {
    required property var tokens

    readonly property color land: paint("land")
    readonly property color field: paint("field")
    readonly property color district: paint("district")
    readonly property color water: paint("water")
    readonly property color shore: paint("shore")
    readonly property color light: paint("light")
    readonly property color park: paint("park")
    readonly property color wood: paint("wood")
    readonly property color reliefLight: paint("reliefLight")
    readonly property color reliefShade: paint("reliefShade")
    readonly property color sand: paint("sand")
    readonly property color building: paint("building")
    readonly property color buildingSide: paint("buildingSide")
    readonly property color buildingTop: paint("buildingTop")
    readonly property color roadMotorway: paint("roadMotorway")
    readonly property color roadMain: paint("roadMain")
    readonly property color roadStreet: paint("roadStreet")
    readonly property color roadPath: paint("roadPath")
    readonly property color roadCasing: paint("roadCasing")
    readonly property color rail: paint("rail")
    readonly property color route: paint("route")
    readonly property color routeGlow: paint("routeGlow")
    readonly property color routeCore: paint("routeCore")
    readonly property color routeDone: paint("routeDone")
    readonly property color routeOther: paint("routeOther")
    readonly property color slow: paint("slow")
    readonly property color jam: paint("jam")
    readonly property color reach: paint("reach")
    readonly property color car: paint("car")
    readonly property color label: paint("label")
    readonly property color labelHalo: paint("labelHalo")
    readonly property color labelWater: paint("labelWater")
    readonly property color labelPark: paint("labelPark")
    readonly property color haze: paint("haze")
    readonly property color sky: paint("sky")

    function paint(name: string): color {
        return tokens["map." + name] ?? "transparent";
    }
}
