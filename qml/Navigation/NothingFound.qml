import QtQuick
import Theme

// A search without a result says so and offers the kinds of places instead.
Item {
    id: nothing

    property string query
    readonly property bool low: height < Theme.px(260)
    signal browsed(string shelf, string words)

    Notice {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(0, (categories.y - height) / 2)
        width: Math.min(parent.width, Theme.px(600))
        bare: nothing.low
        sign: "search"
        title: qsTr("Nothing found for “%1”").arg(nothing.query)
        text: qsTr("Try another word, or look around by kind.")
    }
    Categories {
        id: categories
        y: nothing.height - height
        width: parent.width
        visible: !nothing.low
        onAsked: (shelf, words) => nothing.browsed(shelf, words)
    }
}
