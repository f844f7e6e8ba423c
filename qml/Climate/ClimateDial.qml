import QtQuick
import Controls

// A zone's temperature to tap, drag or hold; glows and counts up when the voice changed it.
Stepper {
    property bool glow: false

    from: 16
    to: 28
    step: 0.5
    decimals: 1
    suffix: "°"
    byVoice: glow
}
