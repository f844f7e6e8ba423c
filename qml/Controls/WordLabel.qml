import QtQuick
import Theme

// Wrapped words of at most `largest` size: smaller where else the longest word would be broken.
Label {
    id: label

    property real largest: Theme.font.note
    readonly property real widest: measured(metrics.font)

    // The longest word's width in a font; anew whenever the font, the text's size or the window's changes.
    function measured(font: font): real {
        const whole = text.split(/[\s\u00ad-]+/).filter(word => !/[\u2e80-\u9fff]/.test(word));
        return font.pixelSize > 0 ? Math.max(1, ...whole.map(word => metrics.advanceWidth(word))) : 1;
    }

    size: Math.floor(largest * Math.max(0.7, Math.min(1, width > 0 ? width / (1.02 * widest) : 1)))
    wrapMode: Text.Wrap

    FontMetrics {
        id: metrics
        font.family: label.font.family
        font.weight: label.font.weight
        font.pixelSize: label.largest
    }
}
