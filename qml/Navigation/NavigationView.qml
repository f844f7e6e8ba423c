pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// The navigation page: search with results at once, or the places one goes to most.
Item {
    id: view

    required property Navigation navigation

    TextField {
        id: field
        width: parent.width
        placeholderText: qsTr("Search a place")
        onTextEdited: view.navigation.look(text)
    }
    ListView {
        y: field.height + Theme.gap
        width: parent.width
        height: parent.height - y
        clip: true
        model: view.navigation.query === "" ? view.navigation.favourites : view.navigation.results
        delegate: ListRow {
            required property var modelData

            width: ListView.view.width
            sign: "pin"
            title: modelData.name
            detail: modelData.detail
            value: modelData.distance
            onClicked: view.navigation.goTo(modelData.number)
        }
    }
}
