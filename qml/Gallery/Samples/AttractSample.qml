import QtQuick
import Theme
import Orb
import "../../Showing"

// The loop of a stand with the orb as its face.
Attract {
    on: true
    face: Component {
        Orb {
            diameter: Theme.orb
            lively: false
        }
    }
}
