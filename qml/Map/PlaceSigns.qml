import QtQuick
import Theme
import Cockpit

// Words, shields and marks over the map in the cockpit's look.
MapSigns {
    property string language: "en"

    look: ({
            "family": Theme.font.family,
            "language": language,
            "unit": Theme.unit,
            "free": qsTr("%1 · %2 free"),
            "oneFree": qsTr("%1 · 1 free"),
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
