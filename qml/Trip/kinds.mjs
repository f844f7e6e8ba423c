// The sign and the tone of a stop, by what one does there and what it is.
const categories = {
    "museum": "museum",
    "culture": "media",
    "beach": "beach",
    "park": "park",
    "nature": "park",
    "trail": "route",
    "viewpoint": "compass",
    "spa": "drop",
    "winery": "star",
    "cafe": "cafe",
    "shop": "shop",
    "sport": "heart"
};
const kinds = {
    "meal": "restaurant",
    "charge": "charge",
    "rest": "seat",
    "free": "clock",
    "lodging": "hotel",
    "home": "home"
};

export function sign(kind, category) {
    return kinds[kind] ?? categories[category] ?? "star";
}

export function tone(kind, color) {
    if (kind === "meal")
        return color.warmth;
    if (kind === "charge")
        return color.energy;
    if (kind === "lodging" || kind === "home" || kind === "rest")
        return color.assistant;
    return kind === "free" ? color.textFaint : color.route;
}
