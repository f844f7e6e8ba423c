import QtQuick
import QtQuick.Shapes

// Light over the curved flanks: dark sills, bright shoulders, a soft crown.
LinearGradient {
    id: sheen

    required property CarPaint paint

    x1: 0
    x2: 0
    y1: -96
    y2: 96

    GradientStop {
        position: 0
        color: sheen.paint.edge
    }
    GradientStop {
        position: 0.03
        color: sheen.paint.deep
    }
    GradientStop {
        position: 0.075
        color: sheen.paint.lit
    }
    GradientStop {
        position: 0.13
        color: sheen.paint.body
    }
    GradientStop {
        position: 0.2
        color: sheen.paint.mid
    }
    GradientStop {
        position: 0.36
        color: sheen.paint.body
    }
    GradientStop {
        position: 0.5
        color: sheen.paint.crown
    }
    GradientStop {
        position: 0.64
        color: sheen.paint.body
    }
    GradientStop {
        position: 0.8
        color: sheen.paint.mid
    }
    GradientStop {
        position: 0.87
        color: sheen.paint.body
    }
    GradientStop {
        position: 0.925
        color: sheen.paint.lit
    }
    GradientStop {
        position: 0.97
        color: sheen.paint.deep
    }
    GradientStop {
        position: 1
        color: sheen.paint.edge
    }
}
