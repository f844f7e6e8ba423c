import QtQuick
import Cockpit
import Theme

// While guided: the destination beside the routes and the next manoeuvres; taller, one under the other.
Item {
    id: guidance

    required property Navigation navigation
    required property Guidance guidance
    property bool tall: false
    readonly property bool upright: tall || height > width * 0.7
    readonly property real besides: routes.y + (routes.visible ? routes.height + Theme.px(14) : 0)
    readonly property real steps: stops.y + stops.height + (stops.height > 0 ? Theme.px(10) : 0)
    readonly property real column: upright ? width : Math.max(Theme.px(270), width * 0.38)

    implicitHeight: steps + navigation.steps.length * Theme.px(84)

    DestinationCard {
        id: card
        x: !guidance.upright && Theme.mirrored ? guidance.width - width : 0 // at the driver's edge
        width: guidance.column
        height: guidance.upright ? implicitHeight : guidance.height
        flat: guidance.upright
        navigation: guidance.navigation
        guidance: guidance.guidance
        onEnded: guidance.navigation.end()
    }
    RouteChoices {
        id: routes
        x: guidance.upright || Theme.mirrored ? 0 : guidance.column + Theme.px(20)
        y: guidance.upright ? card.height + Theme.px(20) : 0
        width: guidance.width - (guidance.upright ? 0 : guidance.column + Theme.px(20))
        height: Theme.px(guidance.upright ? 116 : 100)
        visible: count > 1
        navigation: guidance.navigation
    }
    StopList {
        id: stops
        x: routes.x
        y: guidance.besides
        width: routes.width
        navigation: guidance.navigation
    }
    StepList {
        x: routes.x
        y: guidance.steps
        width: routes.width
        height: guidance.height - y
        navigation: guidance.navigation
    }
}
