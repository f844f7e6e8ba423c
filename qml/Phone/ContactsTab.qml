pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme
import Controls

// Everybody by name, or those under one letter.
Item {
    id: tab

    required property Phone phone
    property string letter: ""
    readonly property list<var> shown: phone.people.filter(person => letter === "" || !Theme.filtering || person.letter === letter).slice(0, Theme.rows)

    ListView {
        id: strip
        objectName: "letters"
        width: tab.width
        height: Theme.px(64)
        visible: Theme.filtering
        orientation: ListView.Horizontal
        spacing: Theme.gap
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: tab.phone.letters

        delegate: PillButton {
            required property string modelData

            objectName: "letter_" + modelData
            implicitHeight: Theme.px(64)
            implicitWidth: Theme.touch
            leftPadding: 0
            rightPadding: 0
            textSize: Theme.font.title
            text: modelData
            active: tab.letter === modelData
            onClicked: tab.letter = active ? "" : modelData
        }
    }
    FadeEdge {
        list: strip
        visible: strip.visible
        sideways: true
    }
    Label {
        id: hint
        width: tab.width
        visible: !strip.visible
        text: qsTr("Say whom to call: while you drive, only some are listed.")
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
    GridView {
        id: grid
        objectName: "people"
        readonly property int most: Math.max(1, Math.floor(width / Theme.px(400)))
        readonly property int rows: Math.max(1, Math.floor(height / Theme.touch))
        readonly property int columns: Math.max(1, Math.min(most, Math.ceil(count / rows)))

        y: strip.visible ? strip.height + Theme.gap : hint.height + Theme.gap
        width: tab.width
        height: tab.height - y
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / columns)
        cellHeight: Math.min(Theme.px(112), Math.floor(height / Math.max(1, Math.min(rows, Math.ceil(count / columns)))))
        model: tab.shown
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Contacts")

        delegate: PersonRow {
            required property var modelData

            objectName: "person_" + modelData.id
            width: grid.cellWidth - Theme.gap
            height: grid.cellHeight
            letters: modelData.initials
            title: modelData.name
            detail: modelData.detail
            enabled: modelData.number !== ""
            onClicked: tab.phone.dial(modelData.id)

            Icon {
                anchors.verticalCenter: parent?.verticalCenter
                name: "phone"
                color: Theme.color.textSoft
            }
        }
    }
    Nothing {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(520))
        visible: tab.phone.people.length === 0
        sign: "contacts"
        title: qsTr("No contacts here")
        detail: qsTr("Put a contacts.vcf into the folder of your life.")
    }
}
