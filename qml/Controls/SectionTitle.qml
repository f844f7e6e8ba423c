import QtQuick
import Theme

// The name of a group of controls.
Label {
    size: Theme.font.body
    color: Theme.color.textSoft
    font.weight: Theme.font.medium
    Accessible.role: Accessible.Heading
}
