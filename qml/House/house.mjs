// What the drawings of the house ask of its things.
import { colors } from "../Controls/ambient.mjs";

export const names = ["warm", "white", "yellow", "orange", "red", "pink", "violet", "blue", "cyan", "green"];

// Hue, saturation and lightness of a light's colour by its word.
export function shade(name) {
    if (name === "warm")
        return { hue: 0.105, saturation: 0.95, lightness: 0.66 };
    const one = colors[name] ?? colors.white;
    return { hue: one.hue, saturation: one.saturation, lightness: name === "white" ? 0.86 : 0.62 };
}

export function of(things, kind, room) {
    return things.filter(one => one.kind === kind && (room === undefined || one.room === room));
}

// How bright a room is, 0 to 1, and the thing that lights it.
export function lamp(things, room) {
    const lit = of(things, "light", room).filter(one => one.on && !one.away);
    return lit.sort((a, b) => b.percent - a.percent)[0] ?? null;
}
