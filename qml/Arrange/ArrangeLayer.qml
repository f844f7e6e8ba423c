pragma ComponentBehavior: Bound

import QtQuick
import Theme
import Cockpit

// Edit mode of home: its panels as frames on the grid, those that are left over in a tray, done and cancel on top.
FocusScope {
    id: layer

    required property Arrangement arrangement
    required property PanelGrid grid // its origin lies at `at`
    required property list<var> entries // that are seen now
    required property string shape
    property bool guided: false
    property real at
    property rect dock // the tray takes its place
    property real edge
    property string told
    readonly property string side: Theme.rightHand ? "right" : "left"
    readonly property string wayState: guided ? "guided" : "free"
    readonly property list<string> unplaced: arrangement.shapes && shape !== "" ? arrangement.unplaced(shape, side, wayState) : []
    readonly property PanelNames words: PanelNames {}
    property var target: [] // cells of the ghost
    property string blocker
    property string carried // the panel that a finger brings from the tray

    // Show how something would lie; `number` -1 is new.
    function attempt(number: int, panel: string, cells: var): void {
        target = cells;
        const found = arrangement.blocking(shape, side, number, panel, wayState, cells);
        const named = words.names[found] ?? found;
        const here = entries.some(entry => entry.panel === found);
        blocker = found === "" ? "" : here ? qsTr("%1 stands here").arg(named) : guided ? qsTr("%1 stands here without a route").arg(named) : qsTr("%1 stands here on the way").arg(named);
    }
    function rest(): void {
        target = [];
        blocker = "";
        carried = "";
    }
    function put(number: int, panel: string, cells: var): void {
        attempt(number, panel, cells);
        const free = blocker === "";
        if (free && number >= 0)
            arrangement.put(shape, side, number, cells);
        else if (free)
            arrangement.add(shape, side, panel, wayState, cells);
        if (free)
            rest();
        else
            fade.restart();
    }
    function carry(panel: string, at: point): void {
        const inner = field.mapFromItem(null, at.x, at.y);
        const [wide, tall] = arrangement.shapes[shape].usual[panel];
        const box = grid.box(1, 1, wide, tall);
        carried = panel;
        attempt(-1, panel, [...grid.nearest(inner.x - box.width / 2, inner.y - box.height / 2, wide, tall), wide, tall]);
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Arrange home")
    Keys.onEscapePressed: arrangement.cancel()
    Keys.onPressed: event => event.accepted = ![Qt.Key_Tab, Qt.Key_Backtab, Qt.Key_F11].includes(event.key)
    Component.onCompleted: forceActiveFocus(Qt.OtherFocusReason)

    Timer {
        id: fade
        interval: 1400
        onTriggered: layer.rest()
    }
    Timer {
        id: quiet
        interval: 4000
        onTriggered: layer.told = ""
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.faded(Theme.color.background, 0.45)

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onWheel: wheel => wheel.accepted = true
        }
    }
    Item {
        id: field
        y: layer.at
        width: layer.grid.width
        height: layer.grid.height

        CellGrid {
            grid: layer.grid
            covered: layer.entries.map(entry => layer.grid.box(entry.column, entry.row, entry.wide, entry.tall))
        }
        Repeater {
            model: layer.entries.length

            PanelFrame {
                required property int index

                grid: layer.grid
                entry: layer.entries[index] ?? layer.entries[0]
                name: layer.words.names[entry.panel] ?? entry.panel
                sign: layer.words.signs[entry.panel] ?? "star"
                blocked: layer.blocker !== ""
                onTried: cells => layer.attempt(entry.number, entry.panel, cells)
                onDropped: cells => layer.put(entry.number, entry.panel, cells)
                onEnded: layer.rest()
                onRemoved: layer.arrangement.remove(layer.shape, layer.side, entry.number)
            }
        }
        Ghost {
            readonly property rect place: layer.target.length === 4 ? layer.grid.box(layer.target[0], layer.target[1], layer.target[2], layer.target[3]) : Qt.rect(0, 0, 0, 0)

            z: 2
            visible: layer.target.length === 4
            x: place.x
            y: place.y
            width: place.width
            height: place.height
            blocker: layer.blocker
        }
    }
    ArrangeBar {
        x: layer.edge
        y: Theme.px(4)
        width: layer.width - 2 * x
        height: Theme.status
        presets: layer.arrangement.presets
        words: layer.words
        touched: layer.arrangement.touched
        onDoneAsked: layer.arrangement.done()
        onCancelAsked: layer.arrangement.cancel()
        onPresetAsked: preset => layer.arrangement.reset(layer.shape, preset)
    }
    PanelTray {
        x: layer.dock.x
        y: layer.dock.y
        width: layer.dock.width
        height: layer.dock.height
        panels: layer.unplaced
        words: layer.words
        told: layer.told
        onChosen: panel => {
            if (layer.arrangement.drop(layer.shape, layer.side, panel, layer.wayState))
                return;
            layer.told = qsTr("There is no room for %1: make some first").arg(layer.words.names[panel]);
            quiet.restart();
        }
        onCarried: (panel, at) => layer.carry(panel, at)
        onDropped: (panel, done) => done && layer.target.length === 4 ? layer.put(-1, panel, layer.target) : layer.rest()
        onResetAsked: layer.arrangement.reset(layer.shape, "")
    }
}
