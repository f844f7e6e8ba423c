import QtQuick

// Colours by what they mean, from the tokens of the chosen theme.
QtObject {
    required property var tokens

    readonly property color background: paint("background")
    readonly property color scrim: paint("scrim")
    readonly property color sheet: paint("sheet")
    readonly property color overlay: paint("overlay")
    readonly property color surface: paint("surface")
    readonly property color surfaceLow: paint("surfaceLow")
    readonly property color raised: paint("raised")
    readonly property color raisedHover: paint("raisedHover")
    readonly property color pressed: paint("pressed")
    readonly property color well: paint("well")
    readonly property color hairline: paint("hairline")
    readonly property color hairlineTop: paint("hairlineTop")
    readonly property color divider: paint("divider")
    readonly property color shadow: paint("shadow")
    readonly property color focus: paint("focus")
    readonly property color text: paint("text")
    readonly property color textSoft: paint("textSoft")
    readonly property color textFaint: paint("textFaint")
    readonly property color onLight: paint("onLight")
    readonly property color fill: paint("fill")
    readonly property color route: paint("route")
    readonly property color routeText: paint("routeText")
    readonly property color routeSoft: paint("routeSoft")
    readonly property color energy: paint("energy")
    readonly property color energyText: paint("energyText")
    readonly property color energySoft: paint("energySoft")
    readonly property color warmth: paint("warmth")
    readonly property color warmthText: paint("warmthText")
    readonly property color warmthSoft: paint("warmthSoft")
    readonly property color cool: paint("cool")
    readonly property color coolText: paint("coolText")
    readonly property color assistant: paint("assistant")
    readonly property color assistantText: paint("assistantText")
    readonly property color assistantSoft: paint("assistantSoft")
    readonly property color ask: paint("ask")
    readonly property color askText: paint("askText")
    readonly property color askSoft: paint("askSoft")
    readonly property color warn: paint("warn")
    readonly property color warnText: paint("warnText")
    readonly property color warnSoft: paint("warnSoft")
    readonly property color orbViolet: paint("orbViolet")
    readonly property color orbCyan: paint("orbCyan")
    readonly property color orbBlue: paint("orbBlue")
    readonly property color orbPink: paint("orbPink")
    readonly property color orbInk: paint("orbInk")
    readonly property color vignette: paint("vignette")

    function paint(name: string): color {
        return tokens["color." + name] ?? "transparent";
    }
}
