import QtQuick
import Theme
import Controls

// When and how long, for whom, what one eats, and with how much battery one wants to arrive.
Column {
    id: wishes

    readonly property string day: ["", "tomorrow", "saturday"][chosenDay]
    readonly property string diet: ["", "vegetarian", "vegan"][chosenDiet]
    property int days: 2
    property int adults: 2
    property int kids: 0
    property int arrive: 30
    property int chosenDay: 1
    property int chosenDiet: 0

    spacing: Theme.px(12)

    Segments {
        objectName: "when"
        width: parent.width
        options: [qsTr("Soon"), qsTr("Tomorrow"), qsTr("Saturday")]
        chosen: wishes.chosenDay
        label: qsTr("When")
        onAsked: index => wishes.chosenDay = index
    }
    WishStepper {
        objectName: "howLong"
        width: parent.width
        text: qsTr("Days")
        from: 1
        to: 7
        value: wishes.days
        onAsked: value => wishes.days = value
    }
    WishStepper {
        objectName: "adults"
        width: parent.width
        text: qsTr("Adults")
        from: 1
        to: 6
        value: wishes.adults
        onAsked: value => wishes.adults = value
    }
    WishStepper {
        objectName: "children"
        width: parent.width
        text: qsTr("Children")
        from: 0
        to: 5
        value: wishes.kids
        onAsked: value => wishes.kids = value
    }
    WishStepper {
        objectName: "arriveWith"
        width: parent.width
        text: qsTr("Arrive with")
        from: 10
        to: 80
        step: 10
        suffix: qsTr(" %")
        value: wishes.arrive
        onAsked: value => wishes.arrive = value
    }
    Segments {
        objectName: "diet"
        width: parent.width
        options: [qsTr("All"), qsTr("Vegetarian"), qsTr("Vegan")]
        chosen: wishes.chosenDiet
        label: qsTr("Diet")
        onAsked: index => wishes.chosenDiet = index
    }
}
