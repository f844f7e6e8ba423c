pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// The People page: the profiles, who sits where, what is remembered about the driver. Narrow: two at a time.
Item {
    id: view

    required property People people
    property string chosen: people.driver
    property int page: 0
    readonly property list<var> profiles: people.profiles
    readonly property var person: profiles.find(one => one.name === chosen) ?? profiles[0] ?? null
    readonly property bool upright: height > width
    readonly property bool tabbed: !upright && width < Theme.px(1500)
    readonly property real gap: Theme.px(44)
    readonly property real upper: tabbed ? Theme.touchSmall + Theme.gap : 0
    readonly property real share: upright || tabbed ? width : width * 0.56
    readonly property var places: ({
            "driver": qsTr("Driver"),
            "passenger": qsTr("Passenger"),
            "rear_left": qsTr("Rear left"),
            "rear_right": qsTr("Rear right"),
            "": qsTr("not here")
        })

    objectName: "peopleView"

    Segments {
        id: tabs
        visible: view.tabbed
        width: Math.min(parent.width, Theme.px(560))
        options: [qsTr("Who is here"), qsTr("Memory")]
        chosen: view.page
        label: qsTr("People")
        onAsked: index => view.page = index
    }
    Item {
        id: who
        visible: !view.tabbed || view.page === 0
        y: view.upper
        width: view.share
        height: view.upright ? view.height * 0.38 : view.height - y

        SeatPlan {
            id: cabin
            width: Math.min(parent.width * 0.36, parent.height * 0.78)
            height: parent.height
            seats: view.people.seats
            profiles: view.profiles
            speakerSeat: view.profiles.find(one => one.speaking)?.seat ?? ""
            onAsked: seat => {
                if (view.people.seats[seat] === view.chosen && seat !== "driver")
                    view.people.leave(seat);
                else if (view.person !== null)
                    view.people.sit(view.chosen, seat);
            }
        }
        Column {
            id: side
            x: cabin.width + view.gap
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(14)

            readonly property int most: Math.min(5, view.profiles.length)
            readonly property int across: width - 4 * Theme.gap < most * Theme.px(100) ? Math.ceil(most / 2) : most // two even rows where one is too narrow

            Flow {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: view.profiles.length

                    PersonButton {
                        required property int index
                        readonly property var modelData: view.profiles[index] ?? view.profiles[0]
                        objectName: "person_" + modelData.name
                        width: Math.max(Theme.px(100), Math.min(Theme.px(150), Math.floor((side.width - 4 * Theme.gap) / side.across)))
                        profile: modelData
                        place: view.places[modelData.seat]
                        chosen: view.chosen === modelData.name
                        onClicked: view.chosen = modelData.name
                    }
                }
            }
            Row {
                spacing: Theme.gap

                PillButton {
                    objectName: "drives"
                    implicitHeight: Theme.touch
                    visible: view.person !== null && !view.person.driving && view.person.role !== "child"
                    enabled: Theme.setup
                    sign: "wheel"
                    text: qsTr("%1 drives").arg(view.chosen)
                    onClicked: view.people.sit(view.chosen, "driver")
                }
                PillButton {
                    objectName: "asLiked"
                    implicitHeight: Theme.touch
                    visible: view.person !== null && view.person.seat !== ""
                    sign: "heart"
                    text: qsTr("As %1 likes it").arg(view.chosen)
                    onClicked: view.people.asLiked(view.chosen)
                }
            }
            Label {
                width: parent.width
                text: Theme.setup ? qsTr("Choose a person, then tap a seat to let them sit there.") : qsTr("While we drive, the driver stays the same, and nothing is deleted.")
                size: Theme.font.note
                color: Theme.color.textSoft
                wrapMode: Text.Wrap
            }
            Repeater {
                model: view.people.quarrels.slice(0, 2)

                Quarrel {
                    required property var modelData
                    width: side.width
                    conflict: modelData
                }
            }
        }
    }
    MemoryList {
        visible: !view.tabbed || view.page === 1
        x: view.upright || view.tabbed ? 0 : view.share + view.gap
        y: view.upright ? who.height + view.gap : view.upper
        width: view.width - x
        height: view.height - y
        memory: view.people.memory
        driver: view.people.driver
    }
}
