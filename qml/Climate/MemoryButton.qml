import QtQuick
import Controls
import Theme

// A memory of the seat: a tap recalls it, holding it keeps the seat as it is now; a ring fills while it is held.
TileButton {
    id: memory

    required property int slot
    required property bool stored
    signal recalled
    signal kept

    sign: stored ? "star" : "plus"
    text: stored ? qsTr("Memory %1").arg(slot) : qsTr("Hold: %1").arg(slot)
    Accessible.name: stored ? qsTr("Memory %1, hold to store").arg(slot) : qsTr("Memory %1 is empty, hold to store").arg(slot)
    Accessible.onPressAction: stored ? recalled() : kept()
    onClicked: {
        if (stored)
            recalled();
    }
    onPressAndHold: kept()
}
