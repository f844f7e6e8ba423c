pragma Singleton

import QtQuick

// The look of the cockpit: typed tokens. Main hands in tokens, unit and the mirror; everything else reads.
QtObject {
    id: theme

    property var tokens: ({})
    property var wanted: ({}) // the tokens to wear: at once, or brought over by what `fades`
    property bool fades: false
    property real unit: 1
    property bool mirrored: false // the driver's edge is the layout's right one
    property bool rightToLeft: false // the layout is turned over sideways, for a language written that way
    readonly property bool rightHand: mirrored !== rightToLeft // the driver sits on the right
    readonly property int start: rightToLeft ? Text.AlignRight : Text.AlignLeft // where a line of words begins
    readonly property int end: rightToLeft ? Text.AlignLeft : Text.AlignRight
    property bool reducedMotion: false
    property string textSize: "normal"
    property bool night: true

    // What the driving state allows: typing, running pictures, texts of messages, rows of a list, letters of a text.
    property bool keyboard: true
    property bool filtering: true
    property bool setup: true
    property bool messages: true
    property bool video: true
    property int rows: 100000
    property int letters: 100000

    readonly property Colors color: Colors {
        tokens: theme.tokens
    }
    readonly property MapColors map: MapColors {
        tokens: theme.tokens
    }
    readonly property Fonts font: Fonts {
        tokens: theme.tokens
        unit: theme.unit
        growth: theme.textSize === "larger" ? 1.2 : theme.textSize === "large" ? 1.1 : 1
    }

    readonly property Component turnedBack: Component {
        Scale {
            required property Item item

            origin.x: item.width / 2
            xScale: -1
        }
    }

    readonly property Orbs orbs: Orbs {
        tokens: theme.tokens
    }

    readonly property real hair: Math.max(1, length("hair"))
    readonly property real tight: length("tight")
    readonly property real gap: length("gap")
    readonly property real pad: length("pad")
    readonly property real margin: length("margin")
    readonly property real touch: length("touch")
    readonly property real touchSmall: length("touchSmall")
    readonly property real radius: length("radius")
    readonly property real radiusSmall: length("radiusSmall")
    readonly property real pill: length("pill")
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

    onWantedChanged: {
        if (!fades)
            tokens = wanted;
    }

    function length(name: string): real {
        return Math.round((tokens["dimension." + name] ?? 0) * unit);
    }

    // The rounding of a button, field or bar of this height.
    function rounding(height: real): real {
        return Math.min(height / 2, pill);
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

    // How many letters of a text may be shown now; a Chinese character says as much as two.
    function most(text: string): int {
        return /[\u2e80-\u9fff]/.test(text) ? letters / 2 : letters;
    }

    // As much of a text as may be shown now: whole sentences where one fits, else whole words.
    function brief(text: string): string {
        const room = most(text);
        if (text.length <= room)
            return text;
        const cut = text.slice(0, room);
        const sentence = Math.max(cut.lastIndexOf(". "), cut.lastIndexOf("! "), cut.lastIndexOf("? "), cut.lastIndexOf("。"), cut.lastIndexOf("！"), cut.lastIndexOf("？"));
        const word = cut.lastIndexOf(" ");
        return sentence > 0 ? cut.slice(0, sentence + 1) : (word > room / 2 ? cut.slice(0, word) : cut) + "…";
    }

    // A number with so many decimals as the language of the screen writes it.
    function figure(value: real, decimals: int): string {
        return value.toLocaleString(Qt.locale(Qt.uiLanguage), "f", decimals);
    }

    // What turns an item back that has sides of its own (words, signs, pictures) where the layout around it is turned over:
    // the nearest item around it that tells by `turned`.
    function upright(item: Item): var {
        if (!rightToLeft)
            return [];
        return within(item.parent) ? [turnedBack.createObject(item, {
                "item": item
            })] : [];
    }
    function within(around: var): bool {
        while (around && around.turned === undefined)
            around = around.parent;
        return around?.turned ?? false;
    }

    function faded(base: color, alpha: real): color {
        return Qt.rgba(base.r, base.g, base.b, base.a * alpha);
    }
}
