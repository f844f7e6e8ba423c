import QtQuick
import Theme

// A hairline between rows.
Rectangle {
    implicitHeight: Theme.hair
    color: Theme.color.divider
}
