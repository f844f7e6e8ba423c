import QtQuick

// The shape of the orb: a ball of glass, a cut stone, a ring or a flat disc, from the tokens of the chosen theme.
QtObject {
    required property var tokens

    readonly property real sides: number("sides", 6) // of its outline, as far as it is cut
    readonly property real cut: number("cut", 0) // 0 round to 1 straight sides
    readonly property real hollow: number("hollow", 0) // 0 a ball to 1 a ring
    readonly property real flat: number("flat", 0) // 0 glass to 1 painted
    readonly property real gleam: number("gleam", 1) // light of the room on it
    readonly property real pace: number("pace", 1) // of what moves inside

    function number(name: string, otherwise: real): real {
        return tokens["orb." + name] ?? otherwise;
    }
}
