import QtQuick
import Cockpit
import Controls
import Theme

// Home's weather panel: the next hours, as many as fit.
GlassPanel {
    id: panel

    required property Day day
    signal tapped

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Weather")

    TapHandler {
        onTapped: panel.tapped()
    }
    WeatherStrip {
        x: Theme.px(14)
        y: (panel.height - height) / 2
        width: panel.width - 2 * x
        height: Theme.px(112)
        hours: panel.day.weather.hours
    }
}
