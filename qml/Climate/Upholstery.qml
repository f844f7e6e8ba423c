import QtQuick
import Theme

// How a padded part of a seat is shaded: light from above.
Gradient {
    GradientStop {
        position: 0
        color: Theme.faded(Theme.color.textSoft, 0.42)
    }
    GradientStop {
        position: 0.35
        color: Theme.faded(Theme.color.textSoft, 0.2)
    }
    GradientStop {
        position: 1
        color: Theme.faded(Theme.color.textSoft, 0.1)
    }
}
