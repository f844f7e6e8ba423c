import QtQuick
import Theme

// Colours of the drawn car, mixed from the theme: moonlit silver on night glass, pearl on day glass.
QtObject {
    readonly property color ink: Theme.night ? Theme.color.background : Theme.color.text
    readonly property color base: Theme.night ? Theme.color.textSoft : Theme.map.buildingSide
    readonly property color body: mixed(base, ink, Theme.night ? 0.36 : 0.04)
    readonly property color lit: Theme.night ? mixed(base, Theme.color.text, 0.1) : Theme.map.buildingTop
    readonly property color crown: mixed(lit, body, 0.6)
    readonly property color mid: mixed(base, ink, Theme.night ? 0.56 : 0.2)
    readonly property color deep: mixed(base, ink, Theme.night ? 0.74 : 0.4)
    readonly property color edge: mixed(base, ink, Theme.night ? 0.86 : 0.55)
    readonly property color seam: Theme.faded(mixed(base, ink, Theme.night ? 0.93 : 0.75), 0.5)
    readonly property color glass: mixed(base, ink, Theme.night ? 0.965 : 0.93)
    readonly property color glassLit: mixed(base, ink, Theme.night ? 0.76 : 0.62)
    readonly property color rubber: mixed(base, ink, Theme.night ? 0.94 : 0.92)
    readonly property color tread: mixed(base, ink, Theme.night ? 0.82 : 0.86)
    readonly property color floor: mixed(base, ink, Theme.night ? 0.9 : 0.78)
    readonly property color seat: mixed(base, ink, Theme.night ? 0.6 : 0.34)
    readonly property color seatLit: mixed(base, ink, Theme.night ? 0.4 : 0.16)
    readonly property color fabric: mixed(base, ink, Theme.night ? 0.55 : 0.4)

    function mixed(from: color, to: color, share: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, 1);
    }
}
