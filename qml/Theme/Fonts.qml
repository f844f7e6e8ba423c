import QtQuick

// Type: a family for reading and one for what is large, seven sizes in pixels of this screen, three weights.
QtObject {
    required property var tokens
    required property real unit
    property real growth: 1 // of what is read, for people who wish larger words; what is large already grows less

    readonly property string family: tokens["fontFamily.text"] ?? "sans-serif"
    readonly property string heading: tokens["fontFamily.heading"] ?? family
    readonly property int caption: size("caption")
    readonly property int note: size("note")
    readonly property int body: size("body")
    readonly property int title: size("title")
    readonly property int headline: size("headline")
    readonly property int display: size("display")
    readonly property int hero: size("hero")

    readonly property int regular: tokens["fontWeight.regular"] ?? Font.Normal
    readonly property int medium: tokens["fontWeight.medium"] ?? Font.Medium
    readonly property int strong: tokens["fontWeight.strong"] ?? Font.DemiBold

    function size(name: string): int {
        const usual = tokens["typography." + name + ".fontSize"] ?? 16;
        const share = Math.max(0, Math.min(1, (44 - usual) / 22));
        return Math.max(1, Math.round(usual * (1 + (growth - 1) * share) * unit));
    }

    // What is large is set closer, as the theme says for one size of each kind.
    function spacing(pixels: real): real {
        return pixels * tightness(pixels >= headline ? "display" : pixels >= title ? "title" : "body");
    }

    function tightness(name: string): real {
        return (tokens["typography." + name + ".letterSpacing"] ?? 0) / (tokens["typography." + name + ".fontSize"] ?? 16);
    }

    function familyOf(pixels: real): string {
        return pixels >= headline ? heading : family;
    }
}
