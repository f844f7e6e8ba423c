import QtQuick
import Theme
import Guidance
import Cockpit
import "../Arrange/room.mjs" as Room

// What guidance shows beside the panels: speed limit, how much it says, a word in the middle, an offer. Each finds room.
Item {
    id: signs

    required property Guidance guidance
    property bool guided: false
    property bool noticed: false // a sentence of the cockpit stands at the top
    property bool still: false
    property bool flat: false // the sign and the button lie beside each other
    property list<rect> places // of the panels
    property rect card // the next manoeuvre, of no width where it is nowhere
    property real edge
    property real gap
    property real orbTop
    property rect cleared
    readonly property list<var> shown: [limit, voice, note, offer]
    readonly property bool offered: offer.offered && !still
    readonly property rect offerPlace: Qt.rect(offer.x, offer.y, offer.width, offer.implicitHeight)

    readonly property list<rect> taken: offered ? [...places, card, Qt.rect(offer.x - gap, offer.y, offer.width + 2 * gap, offer.implicitHeight)] : [...places, card]
    readonly property real tall: limit.height + gap + voice.height
    readonly property real long: limit.width + gap + voice.width
    readonly property rect area: Qt.rect(edge, 0, width - 2 * edge, orbTop)
    readonly property real aside: card.width > 0 ? gap * 1.6 : 0
    readonly property point beside: Qt.point(Theme.mirrored ? card.x - aside - limit.width : card.x + card.width + aside, card.y)
    readonly property bool stands: !flat && free(beside, limit.width, tall)
    readonly property var lying: Room.free(taken, [Qt.point(Theme.mirrored ? card.x + card.width - long : card.x, card.y + card.height + (card.width > 0 ? gap : 0))], area, long, Math.max(limit.height, voice.height), Theme.mirrored, Theme.px(20))

    function free(at: point, wide: real, high: real): bool {
        const box = Qt.rect(at.x, at.y, wide, high);
        return at.x >= 0 && at.x + wide <= width && at.y + high <= orbTop && !taken.some(other => Room.overlaps(other, box, 0));
    }

    SpeedSign {
        id: limit
        objectName: "speedLimit"
        x: signs.stands ? signs.beside.x : signs.lying.x + (Theme.mirrored ? signs.gap + voice.width : 0)
        y: signs.stands ? signs.beside.y : signs.lying.y
        limit: signs.still ? 0 : signs.guidance.speedLimit
        over: signs.guidance.overLimit
    }
    VoiceButton {
        id: voice
        objectName: "guidanceVoice"
        x: signs.stands ? limit.x + (limit.width - width) / 2 : signs.lying.x + (Theme.mirrored ? 0 : limit.width + signs.gap)
        y: signs.stands ? limit.y + limit.height + signs.gap : limit.y + (limit.height - height) / 2
        visible: signs.guided && !signs.still && !(signs.cleared.width > 0 && Room.overlaps(signs.cleared, Qt.rect(x, y, width, height), 0))
        guidance: signs.guidance
    }
    GuidanceNotice {
        id: note

        readonly property list<rect> around: [...signs.taken, Qt.rect(limit.x, limit.y, limit.width, limit.height), Qt.rect(voice.x, voice.y, voice.width, voice.height)]
        readonly property real lineY: [0, ...signs.taken.map(box => box.y + box.height + signs.gap)].sort((one, other) => one - other).find(y => roomAt(y) >= Theme.px(220)) ?? 0

        function roomAt(y: real): real {
            return Room.around(around, signs.width, signs.edge, y, y + Theme.px(60), signs.gap);
        }

        x: (signs.width - width) / 2
        y: lineY + (signs.noticed ? Theme.px(76) : 0)
        room: Math.max(Theme.px(220), roomAt(lineY))
        guidance: signs.guidance
    }
    TrafficOffer {
        id: offer

        readonly property bool fits: signs.card.y + signs.card.height + signs.gap + implicitHeight <= signs.height

        objectName: "offer"
        x: signs.card.width > 0 ? signs.card.x : Theme.mirrored ? signs.width - signs.edge - width : signs.edge
        y: signs.card.width === 0 ? 0 : fits ? signs.card.y + signs.card.height + signs.gap : signs.card.y - signs.gap - implicitHeight
        width: signs.card.width > 0 ? signs.card.width : Theme.column
        height: implicitHeight
        guidance: signs.guidance
    }
}
