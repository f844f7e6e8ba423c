import QtQuick
import Theme

// One exhibit in one state, with the state's name below. Values "=Theme.…" follow the theme.
Item {
    id: cell

    required property string exhibit
    required property var told // {source, properties, width, height, state}, sizes in pixels of the reference
    property bool glass: false // it lies on the black glass of a head-up display
    property Item shown
    property string fault // why it cannot be shown
    readonly property rect spot: Qt.rect(holder.x, holder.y, Math.max(1, holder.width), Math.max(1, holder.height))
    readonly property real room: Theme.px(18)

    width: Math.max(holder.width, caption.implicitWidth) + 2 * room
    height: holder.height + caption.height + 2 * room + Theme.px(8)
    Component.onCompleted: make()

    Rectangle {
        anchors.fill: holder
        anchors.margins: -cell.room * 0.6
        visible: cell.glass
        radius: Theme.radiusSmall
        color: "black"
    }
    Item {
        id: holder
        x: cell.room
        y: cell.room
        width: cell.told.width > 0 ? Theme.px(cell.told.width) : cell.shown?.width ?? 0
        height: cell.told.height > 0 ? Theme.px(cell.told.height) : cell.shown?.height ?? 0
    }
    Text {
        id: caption
        x: cell.room
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(4)
        text: cell.told.state
        color: Theme.color.textFaint
        font.family: Theme.font.family
        font.pixelSize: Theme.font.caption
    }

    function make(): void {
        const component = Qt.createComponent(told.source);
        const given = {};
        for (const [name, value] of Object.entries(told.properties))
            given[name] = live(value) ? of(value) : value;
        shown = component.createObject(holder, given) as Item;
        if (shown === null) {
            fault = component.errorString() || "it cannot be made with these properties";
            return;
        }
        if (told.width > 0)
            shown.width = Qt.binding(() => Theme.px(told.width));
        if (told.height > 0)
            shown.height = Qt.binding(() => Theme.px(told.height));
        for (const [name, value] of Object.entries(told.properties))
            if (live(value))
                shown[name] = Qt.binding(() => of(value));
    }

    function live(value: var): bool {
        return typeof value === "string" && value.startsWith("=");
    }

    function of(value: string): var {
        return value.slice(1).split(".").slice(1).reduce((from, part) => from[part], Theme);
    }

    // Let a knob set what the exhibit has.
    function set(name: string, value: var): void {
        shown[name] = value;
    }
}
