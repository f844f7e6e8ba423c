// The sign of each weather, as the signal names it.
const signs = {
    "SUNNY": "sun",
    "PARTLY_CLOUDY": "partly",
    "CLOUDY": "cloud",
    "RAIN": "rain",
    "SNOW": "snowfall",
    "FOG": "fog",
    "HAIL": "snowfall",
    "THUNDERSTORM": "storm"
};

export function sign(weather, night) {
    return weather === "SUNNY" && night ? "moon" : signs[weather] ?? "partly";
}
