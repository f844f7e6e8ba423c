import QtQuick
import Cockpit
import Theme
import Controls

// The navigation page: search on top; under it what was found, where one may go, or the way one is on.
Item {
    id: view

    required property Navigation navigation
    required property Guidance guidance
    property bool mapBeside: false
    readonly property bool looking: (navigation.places.selected.name ?? "") !== ""
    readonly property bool missing: navigation.problem !== ""
    readonly property bool searched: navigation.places.query.trim() !== ""
    readonly property bool seeking: field.activeFocus || searched
    readonly property bool closable: seeking && (navigation.active || keys.visible)
    readonly property bool guiding: !missing && navigation.active && !seeking && !looking
    readonly property bool roomy: height > Theme.px(1080)
    readonly property real floor: keys.visible ? keys.y - Theme.px(6) : height
    readonly property real under: field.height + Theme.px(keys.visible ? 8 : 16)

    Component.onCompleted: field.text = navigation.places.query

    Connections {
        target: view.navigation.places

        function onChanged(): void {
            if (field.text !== view.navigation.places.query)
                field.text = view.navigation.places.query;
        }
    }
    TextField {
        id: field
        objectName: "search"
        width: view.width - (view.closable ? back.width + Theme.gap : 0)
        visible: !view.missing
        placeholderText: qsTr("Search a place")
        onTextChanged: if (text !== view.navigation.places.query) {
            view.navigation.places.unselect();
            view.navigation.places.look(text);
        }
        onAccepted: if (view.navigation.places.results.length > 0)
            view.choose(view.navigation.places.results[0].number)
        Keys.onEscapePressed: view.close()
    }
    RoundButton {
        id: back
        anchors.right: parent.right
        visible: view.closable
        diameter: field.height
        sign: "chevron-up"
        text: qsTr("Close the search")
        onClicked: view.close()
    }
    Notice {
        objectName: "missing"
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(560))
        visible: view.missing
        sign: "compass"
        title: qsTr("There is no map here")
        text: view.navigation.problem
    }
    OnTheWay {
        id: onTheWay
        guidance: view.guidance
        y: view.under
        width: view.width
        height: view.roomy ? Math.min(implicitHeight, view.height * 0.7) : view.height - y
        visible: view.guiding
        tall: view.roomy
        navigation: view.navigation
    }
    Starters {
        y: view.guiding ? onTheWay.y + onTheWay.height + Theme.margin : view.under
        width: view.width
        height: view.floor - y
        visible: !view.missing && !view.searched && !view.looking && (view.roomy || !view.guiding)
        navigation: view.navigation
        onBrowsed: (shelf, words) => view.navigation.places.browse(shelf, words)
        onChosen: number => view.choose(number)
        onLookedAt: number => view.navigation.places.select(number)
    }
    FilterRow {
        id: filters
        y: view.under
        width: view.width
        visible: view.searched && !keys.visible && !view.looking
        places: view.navigation.places
        guided: view.navigation.active
    }
    ResultList {
        y: view.under + (view.looking ? looked.height + Theme.gap : filters.visible ? filters.height + Theme.px(10) : 0)
        width: view.width + between
        room: view.floor - y
        columns: view.width > Theme.px(940) || keys.visible ? 2 : 1
        pinned: view.mapBeside
        visible: view.searched && count > 0 && room >= Theme.touch
        navigation: view.navigation
        onChosen: number => view.look(number)
    }
    NothingFound {
        objectName: "nothing"
        y: view.under + (filters.visible ? filters.height + Theme.px(10) : 0)
        width: view.width
        height: view.floor - y
        visible: view.searched && view.navigation.places.results.length === 0 && !view.looking
        query: view.navigation.places.query
        onBrowsed: (shelf, words) => view.navigation.places.browse(shelf, words)
    }
    PlaceCard {
        id: looked
        objectName: "placeCard"
        y: view.under
        width: view.width
        height: implicitHeight
        visible: view.looking && !view.missing
        places: view.navigation.places
        guided: view.navigation.active
        planned: view.navigation.stops.some(stop => stop.latitude === place.latitude && stop.longitude === place.longitude)
        onChosen: number => view.choose(number)
        onStopAsked: number => view.navigation.stopAt(number)
        onClosed: view.navigation.places.unselect()
    }
    KeyRows {
        id: keys
        visible: field.activeFocus && field.focusReason === Qt.MouseFocusReason
        y: view.height - height
        width: view.width
        onTyped: letter => field.insert(field.cursorPosition, letter)
        onErased: field.remove(Math.max(0, field.cursorPosition - 1), field.cursorPosition)
        onHidden: view.rest()
    }

    function rest(): void {
        field.focus = false;
    }
    function close(): void {
        field.clear();
        rest();
    }
    function look(number: int): void {
        rest();
        navigation.places.select(number);
    }
    function choose(number: int): void {
        rest();
        navigation.goTo(number);
    }
}
