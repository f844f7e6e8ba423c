pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// The navigation page: search with results at once; guidance with its routes; or the places one goes to most.
FocusScope {
    id: view

    required property Navigation navigation
    readonly property bool searching: field.text !== ""
    readonly property bool broad: width > Theme.px(1200)

    TextField {
        id: field
        width: view.broad ? Math.min(parent.width * 0.5, Theme.px(760)) : parent.width
        placeholderText: qsTr("Where to?")
        enabled: view.navigation.problem === ""
        onTextEdited: view.navigation.look(text)
        onTextChanged: {
            if (text === "")
                view.navigation.look("");
        }
        onAccepted: {
            const first = view.navigation.results[0];
            if (first !== undefined)
                view.go(first.number);
        }
    }
    Flickable {
        y: field.height + Theme.px(14)
        width: field.width
        height: parent.height - y
        contentHeight: body.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: body
            width: parent.width
            spacing: Theme.px(14)

            Label {
                width: parent.width
                visible: text !== ""
                text: view.navigation.problem
                color: Theme.color.askText
                wrapMode: Text.Wrap
            }
            Column {
                width: parent.width
                visible: view.searching

                Repeater {
                    model: view.searching ? view.navigation.results : []

                    PlaceRow {
                        required property var modelData

                        width: body.width
                        place: modelData
                        onClicked: view.go(modelData.number)
                    }
                }
            }
            NothingFound {
                width: parent.width
                visible: view.searching && view.navigation.results.length === 0
                query: field.text
            }
            Loader {
                width: parent.width
                active: view.navigation.active && !view.searching && !view.broad
                visible: active
                sourceComponent: guidance
            }
            Suggested {
                width: parent.width
                visible: !view.searching
                navigation: view.navigation
                onPlaceAsked: number => view.go(number)
                onKindAsked: (kind, word) => {
                    field.text = word;
                    view.navigation.lookKind(kind);
                }
            }
        }
    }
    Loader {
        x: field.width + 2 * Theme.pad
        width: parent.width - x
        height: parent.height
        active: view.navigation.active && view.broad
        sourceComponent: guidance
    }
    Component {
        id: guidance

        Column {
            spacing: Theme.px(14)

            GuidanceCard {
                width: parent.width
                navigation: view.navigation
            }
            RouteChoices {
                width: parent.width
                visible: view.navigation.routes.length > 1
                routes: view.navigation.routes
                onAsked: kind => view.navigation.prefer(kind)
            }
        }
    }

    function go(number: int) {
        view.navigation.goTo(number);
        field.clear();
        field.focus = false;
    }
}
