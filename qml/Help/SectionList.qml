pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Controls
import Theme

// Sections of the manual under their chapters; what a search found without them.
ListView {
    id: list

    required property ManualBook book

    currentIndex: book.rows.findIndex(row => row.id === book.section)
    highlightMoveDuration: Theme.panel
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    model: book.rows
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Sections of the manual")

    // The open section stands clear of where the list fades out.
    onCurrentIndexChanged: if (currentIndex >= 0) {
        positionViewAtIndex(currentIndex, ListView.Contain);
        const hidden = (currentItem?.y ?? 0) + (currentItem?.height ?? 0) + Theme.touch - contentY - height;
        contentY = Math.max(originY, Math.min(contentY + Math.max(0, hidden), originY + contentHeight - height));
    }

    delegate: Column {
        id: entry

        required property var modelData
        required property int index
        readonly property bool begins: list.book.query === "" && (index === 0 || list.book.rows[index - 1]?.chapter !== modelData.chapter)

        width: ListView.view?.width ?? 0

        SectionTitle {
            visible: entry.begins
            width: parent.width
            topPadding: entry.index === 0 ? 0 : Theme.px(14)
            leftPadding: Theme.gap
            text: entry.modelData.chapter
            wrapMode: Text.Wrap
        }
        ListRow {
            objectName: "section_" + entry.modelData.id
            width: parent.width
            title: entry.modelData.title
            detail: list.book.query === "" ? "" : entry.modelData.chapter
            value: entry.modelData.page
            chosen: list.book.section === entry.modelData.id
            onClicked: list.book.turn(entry.modelData.id)
        }
    }
    Label {
        objectName: "noSection"
        width: parent.width
        leftPadding: Theme.gap
        visible: list.count === 0
        text: qsTr("The manual has nothing on this. Try another word, or ask by voice.")
        color: Theme.color.textSoft
        wrapMode: Text.Wrap
    }
}
