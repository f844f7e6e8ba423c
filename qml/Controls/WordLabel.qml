import QtQuick
import Theme

// Wrapped words of at most `largest` size: smaller where else the longest word would be broken.
Label {
    id: label

    property real largest: Theme.font.note
    readonly property real widest: Math.max(1, ...text.split(/[\s\u00ad-]+/).filter(word => !/[\u2e80-\u9fff]/.test(word)).map(word => metrics.advanceWidth(word)))

    size: Math.floor(largest * Math.max(0.7, Math.min(1, width > 0 ? width / (1.02 * widest) : 1)))
    wrapMode: Text.Wrap

    FontMetrics {
        id: metrics
        font.family: label.font.family
        font.weight: label.font.weight
        font.pixelSize: label.largest
    }
}
