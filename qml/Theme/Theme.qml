pragma Singleton

import QtQuick

// The look of the cockpit: typed tokens. Main hands in tokens, unit and the mirror; everything else reads.
QtObject {
    id: theme

    property var tokens: ({})
    property real unit: 1
    property bool mirrored: false
    property bool reducedMotion: false
    property bool night: true

    readonly property Colors color: Colors {
        tokens: theme.tokens
    }
    readonly property MapColors map: MapColors {
        tokens: theme.tokens
    }
    readonly property Fonts font: Fonts {
        tokens: theme.tokens
        unit: theme.unit
    }

    readonly property real hair: Math.max(1, Math.round(unit))
    readonly property real tight: length("tight")
    readonly property real gap: length("gap")
    readonly property real pad: length("pad")
    readonly property real margin: length("margin")
    readonly property real touch: length("touch")
    readonly property real touchSmall: length("touchSmall")
    readonly property real radius: length("radius")
    readonly property real radiusSmall: length("radiusSmall")
    readonly property real bar: length("bar")
    readonly property real status: length("status")
    readonly property real column: length("column")
    readonly property real orb: length("orb")
    readonly property real icon: length("icon")
    readonly property real iconSmall: length("iconSmall")
    readonly property real iconLarge: length("iconLarge")
    readonly property real stroke: tokens["dimension.stroke"] ?? 1.9

    readonly property var shadow: tokens["shadow.panel"] ?? {}
    readonly property real shadowBlur: Math.round((shadow.blur ?? 0) * unit)
    readonly property real shadowDrop: Math.round((shadow.offsetY ?? 0) * unit)
    readonly property color shadowTone: shadow.color ?? "transparent"
    readonly property var glass: tokens["gradient.glass"] ?? []
    readonly property color glassHigh: glass[0]?.color ?? "transparent"
    readonly property color glassLow: glass[glass.length - 1]?.color ?? "transparent"

    readonly property int quick: time("quick")
    readonly property int panel: time("panel")
    readonly property int scene: time("scene")
    readonly property int count: time("count")
    readonly property int glow: tokens["duration.glow"] ?? 2400
    readonly property var easeOut: curve("out")
    readonly property var easeInOut: curve("inOut")

    function length(name: string): real {
        return Math.round((tokens["dimension." + name] ?? 0) * unit);
    }

    function time(name: string): int {
        return reducedMotion ? 0 : tokens["duration." + name] ?? 0;
    }

    function curve(name: string): var {
        const points = tokens["cubicBezier." + name] ?? [0.2, 0.8, 0.2, 1];
        return [points[0], points[1], points[2], points[3], 1, 1];
    }

    // The unit for a screen: 720 px high is 1; flat wide screens keep that, taller ones trade size for room.
    function fit(width: real, height: real): real {
        if (width <= 0 || height <= 0)
            return 1;
        if (height > width)
            return Math.max(0.6, width / 1000);
        const room = Math.sqrt(width * height / (1920 * 720));
        return Math.max(2 / 3, 0.8 * height / 720, Math.min(height / 720, room));
    }

    // Lengths a layout needs beside the tokens, in pixels of the 720 px reference.
    function px(reference: real): real {
        return Math.round(reference * unit);
    }

    function faded(base: color, alpha: real): color {
        return Qt.rgba(base.r, base.g, base.b, base.a * alpha);
    }
}
