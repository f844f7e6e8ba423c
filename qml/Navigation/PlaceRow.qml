import QtQuick
import Theme
import Controls

// A place in a list: {name, detail, category, distance}.
ListRow {
    property var place

    readonly property var signs: ({
            "charging": "charge",
            "restaurant": "restaurant",
            "cafe": "cafe",
            "parking": "parking",
            "hotel": "hotel",
            "museum": "museum",
            "airport": "airport",
            "station": "train",
            "hospital": "hospital",
            "supermarket": "shop",
            "shop": "shop",
            "park": "park",
            "school": "school",
            "fuel": "fuel",
            "home": "home",
            "office": "work",
            "ferry": "ferry",
            "sight": "star",
            "street": "route",
            "area": "city"
        })

    sign: signs[place?.category ?? ""] ?? "pin"
    signTint: place?.category === "charging" ? Theme.color.energyText : place?.category === "restaurant" || place?.category === "cafe" ? Theme.color.warmthText : Theme.color.textSoft
    title: place?.name ?? ""
    detail: place?.detail ?? ""
    value: place?.distance ?? ""
}
