import QtQuick

// Type sizes and weights: one family, seven sizes, in pixels of this screen.
QtObject {
    id: fonts

    required property var tokens
    required property real unit

    readonly property string family: tokens["fontFamily.text"] ?? "sans-serif"
    readonly property int caption: size("caption")
    readonly property int note: size("note")
    readonly property int body: size("body")
    readonly property int title: size("title")
    readonly property int headline: size("headline")
    readonly property int display: size("display")
    readonly property int hero: size("hero")

    readonly property int regular: Font.Normal
    readonly property int medium: Font.Medium
    readonly property int strong: Font.DemiBold

    function size(name: string): int {
        return Math.max(1, Math.round((tokens["typography." + name + ".fontSize"] ?? 16) * unit));
    }

    function spacing(pixels: int): real {
        return pixels >= headline ? -0.018 * pixels : pixels >= title ? -0.008 * pixels : 0;
    }
}
