// The sign of each kind of place.
const signs = {
    "charging": "charge",
    "restaurant": "restaurant",
    "cafe": "cafe",
    "parking": "parking",
    "hotel": "hotel",
    "museum": "museum",
    "culture": "museum",
    "public": "museum",
    "bank": "museum",
    "airport": "airport",
    "station": "train",
    "hospital": "hospital",
    "pharmacy": "hospital",
    "supermarket": "shop",
    "shop": "shop",
    "park": "park",
    "nature": "park",
    "school": "school",
    "fuel": "fuel",
    "car_wash": "drop",
    "sight": "star",
    "sport": "star",
    "home": "home",
    "office": "work",
    "ferry": "ferry",
    "area": "city",
    "street": "route"
};

export function sign(kind) {
    return signs[kind] ?? "pin";
}
