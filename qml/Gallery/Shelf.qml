pragma ComponentBehavior: Bound

import QtQuick
import Theme

// Exhibits, each with its states side by side; dressed by whoever sets the tokens of this engine's Theme.
Rectangle {
    id: shelf

    property list<var> exhibits // {name, glass, cells}
    property real room: 1920 // width in pixels that it may take
    property real least: 0 // height in pixels that it takes at least
    property string told // what `look` found
    readonly property real most: Array.from(flow.children).reduce((most, plate) => Math.max(most, plate.widest ?? 0), 0) // width of its widest state

    width: Math.max(room, flow.childrenRect.width)
    height: Math.max(least, flow.height)
    color: Theme.map.land

    Flow {
        id: flow
        width: shelf.room

        Repeater {
            model: shelf.exhibits

            Item {
                id: plate

                required property var modelData
                readonly property bool hidden: modelData.glass && !Theme.night
                readonly property var widths: Array.from(flowing.children, cell => cell.width)
                readonly property real widest: Math.max(0, ...widths)
                readonly property real together: widths.reduce((sum, width) => sum + width, 0)

                width: Math.max(title.width + 2 * title.x, Math.min(together, flow.width), ...widths)
                height: title.height + flowing.height + Theme.px(6)

                Text {
                    id: title
                    x: Theme.px(18)
                    topPadding: Theme.px(8)
                    text: plate.modelData.name + (plate.hidden ? "  (switch to night: a head-up display has no other colours)" : "")
                    color: Theme.color.textSoft
                    font.family: Theme.font.family
                    font.weight: Theme.font.strong
                    font.pixelSize: Theme.font.note
                }
                Flow {
                    id: flowing
                    y: title.height
                    width: parent.width

                    Repeater {
                        model: plate.hidden ? [] : plate.modelData.cells

                        Cell {
                            required property var modelData

                            exhibit: plate.modelData.name
                            glass: plate.modelData.glass
                            told: modelData
                        }
                    }
                }
            }
        }
    }

    // Tell as JSON where each state lies, [exhibit, state, x, y, width, height], what cannot be shown and what is still loading.
    function look(): void {
        const spots = [];
        const broken = [];
        let loading = 0;
        for (const cell of cells(flow)) {
            const place = cell.mapToItem(shelf, cell.spot);
            const sides = [place.x, place.y, place.width, place.height].map(Math.round);
            spots.push([cell.exhibit, cell.told.state, ...sides]);
            if (cell.fault !== "")
                broken.push(cell.exhibit + ", " + cell.told.state + ": " + cell.fault);
            loading += coming(cell);
        }
        told = JSON.stringify({
            "spots": spots,
            "broken": broken,
            "loading": loading
        });
    }

    function turn(name: var, value: var): void {
        const first = cells(flow)[0];
        if (first)
            first.set(name, value);
    }

    // Tell as JSON what these properties of the first state are.
    function read(names: var): void {
        const first = cells(flow)[0];
        const values = {};
        for (const name of names)
            values[name] = first?.shown?.[name] ?? null;
        told = JSON.stringify(values);
    }

    function cells(item: Item): var {
        const found = [];
        for (const child of item.children) {
            if (child instanceof Cell)
                found.push(child);
            else
                found.push(...cells(child));
        }
        return found;
    }

    // How many pictures below an item have not come yet.
    function coming(item: var): int {
        let count = item.asynchronous === true && String(item.source) !== "" && item.progress < 1 ? 1 : 0;
        for (const child of item.children)
            count += coming(child);
        return count;
    }
}
