import QtQuick

// What panels and shipped arrangements are called, and the signs of panels.
QtObject {
    readonly property var names: ({
            "manoeuvre": qsTr("Next turn"),
            "trip": qsTr("Trip"),
            "where_to": qsTr("Destination"),
            "media": qsTr("Music"),
            "range": qsTr("Range"),
            "car": qsTr("Car"),
            "weather": qsTr("Weather"),
            "appointment": qsTr("Appointment"),
            "favourites": qsTr("Favourites"),
            "house": qsTr("At home")
        })
    readonly property var signs: ({
            "manoeuvre": "turn-right",
            "trip": "route",
            "where_to": "search",
            "media": "media",
            "range": "battery",
            "car": "vehicle",
            "weather": "partly",
            "appointment": "calendar",
            "favourites": "phone",
            "house": "house"
        })
    readonly property var presets: ({
            "meridian": "Meridian",
            "map_first": qsTr("Map first"),
            "music_first": qsTr("Music first")
        })
}
