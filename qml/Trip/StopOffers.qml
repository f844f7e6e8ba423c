pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Controls

// Places that could take a stop's, each with what it changes; one tap swaps.
Column {
    id: column

    property bool ready: false
    property list<var> offers
    signal taken(int place)

    topPadding: Theme.px(10)

    SectionTitle {
        width: parent.width
        text: column.ready && column.offers.length === 0 ? qsTr("Nothing else fits here") : qsTr("Instead")
        wrapMode: Text.Wrap
    }
    Repeater {
        model: column.ready ? column.offers : []

        ListRow {
            id: offer
            required property var modelData
            objectName: "offer_" + modelData.place
            width: column.width
            title: modelData.title
            detail: modelData.detail
            onClicked: column.taken(offer.modelData.place)
        }
    }
}
