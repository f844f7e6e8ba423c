import QtQuick
import Cockpit
import Theme

// Over everything: the loop of a stand, and the words that tell where a picture went.
Item {
    id: layer

    required property Showing showing
    required property list<string> phrases
    property Component face: null // who is to be spoken to

    Attract {
        anchors.fill: parent
        on: layer.showing.attracting
        phrases: layer.phrases
        wakePhrase: layer.showing.wakePhrase
        face: layer.face
        onTouched: layer.showing.stir()
    }
    Toast {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.px(14)
        room: layer.width - 2 * Theme.margin
        words: layer.showing.toast
    }
}
