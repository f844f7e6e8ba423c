pragma ComponentBehavior: Bound

import QtQuick
import Theme
import "car.mjs" as Outline

// What is on the glass in front and behind: wipers at rest or at work, water, the shade of the rear window.
Item {
    id: glass

    required property CarPaint paint
    required property list<bool> wiping
    required property list<bool> washing
    required property int shade
    property real drawn: 1 - shade / 100

    Behavior on drawn {
        NumberAnimation {
            duration: Theme.panel
            easing.bezierCurve: Theme.easeOut
        }
    }
    CarPart {
        path: Outline.rearGlass
        fill: glass.paint.fabric
        opacity: glass.drawn
    }
    CarPart {
        visible: glass.wiping[0]
        path: Outline.wiped
        fill: Theme.faded(Theme.color.cool, 0.22)
    }
    CarPart {
        path: glass.wiping[0] ? Outline.wipersUp : Outline.wipersRest
        line: glass.wiping[0] ? Theme.color.cool : glass.paint.rubber
        lineWidth: glass.wiping[0] ? 2.6 : 2
    }
    CarPart {
        path: glass.wiping[1] ? Outline.rearWiperUp : Outline.rearWiperRest
        line: glass.wiping[1] ? Theme.color.cool : glass.paint.rubber
        lineWidth: glass.wiping[1] ? 2.6 : 2
    }
    CarPart {
        visible: glass.washing[0]
        path: Outline.spray
        line: Theme.color.cool
        lineWidth: 2.4
    }
    CarPart {
        visible: glass.washing[1]
        path: Outline.spray
        line: Theme.color.cool
        lineWidth: 2.4
        transform: [
            Scale {
                xScale: -1
            },
            Translate {
                x: -68
            }
        ]
    }
}
