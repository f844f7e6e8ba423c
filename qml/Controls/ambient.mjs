// The ambient light's colours by their words, around the colour ring; hue and saturation are 0–1.
export const colors = {
    "red": { hue: 0, saturation: 0.95 },
    "orange": { hue: 0.075, saturation: 0.98 },
    "yellow": { hue: 0.14, saturation: 0.95 },
    "green": { hue: 0.37, saturation: 0.72 },
    "cyan": { hue: 0.505, saturation: 0.85 },
    "blue": { hue: 0.605, saturation: 0.95 },
    "violet": { hue: 0.735, saturation: 0.9 },
    "pink": { hue: 0.9, saturation: 0.9 },
    "white": { hue: 0.12, saturation: 0.2 }
};
export const names = Object.keys(colors);

// The light of one seat as it glows in the cabin: its colour, as strong as it is set; nothing where it is off.
export function shine(lights, seat, night) {
    const one = colors[lights.ambientColors[seat]] ?? colors.blue;
    if (!lights.ambientLit[seat])
        return "transparent";
    return Qt.hsla(one.hue, one.saturation, night ? 0.62 : 0.5, 0.25 + 0.75 * lights.ambientStrengths[seat] / 100);
}
