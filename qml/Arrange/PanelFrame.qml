import QtQuick
import Theme
import Controls
import "sizing.mjs" as Sizing

// A placed panel as edit mode shows it: to drag, to pull at its corners, to take away; by keys, too.
FocusScope {
    id: frame

    required property PanelGrid grid
    required property var entry // as Arrangement.shapes has it
    required property string name
    required property string sign
    readonly property rect place: grid.box(entry.column, entry.row, entry.wide, entry.tall)
    property bool lifted: false
    property bool blocked: false
    property point shift
    property point from
    signal tried(var cells) // how it would lie now
    signal dropped(var cells)
    signal ended // nothing came of it
    signal removed

    property var target: []

    function attempt(cells: var): void {
        if (String(cells) === String(target))
            return;
        target = cells;
        tried(cells);
    }
    function end(done: bool): void {
        const cells = target;
        lifted = false;
        shift = Qt.point(0, 0);
        target = [];
        if (done && cells.length > 0)
            dropped(cells);
        else
            ended();
    }

    objectName: "frame_" + entry.panel
    x: place.x + shift.x
    y: place.y + shift.y
    z: lifted || activeFocus ? 1 : 0
    width: place.width
    height: place.height
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: qsTr("%1: column %2, row %3, %4 wide, %5 high").arg(name).arg(entry.column).arg(entry.row).arg(entry.wide).arg(entry.tall)
    Accessible.description: qsTr("Arrow keys move it, with Shift they size it, Delete takes it away")
    Keys.onPressed: event => {
        const across = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
        const down = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        event.accepted = across !== 0 || down !== 0 || event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace;
        if (across !== 0 || down !== 0)
            frame.dropped(Sizing.stepped(grid, entry, Theme.rightHand, across, down, event.modifiers & Qt.ShiftModifier));
        else if (event.accepted)
            frame.removed();
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.faded(Theme.color.background, frame.lifted ? 0.75 : 0.55)
        border.width: Theme.px(2)
        border.color: frame.lifted || mover.containsMouse ? Theme.color.route : Theme.color.hairlineTop
    }
    FocusRing {
        target: frame
        radius: Theme.radius + Theme.px(4)
    }
    MouseArea {
        id: mover
        objectName: "mover"
        anchors.fill: parent
        preventStealing: true
        hoverEnabled: true
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPressed: mouse => {
            frame.forceActiveFocus(Qt.MouseFocusReason);
            frame.from = mapToItem(frame.parent, mouse.x, mouse.y);
        }
        onPositionChanged: mouse => {
            const now = mapToItem(frame.parent, mouse.x, mouse.y);
            const across = now.x - frame.from.x, down = now.y - frame.from.y;
            if (!pressed || !frame.lifted && Math.hypot(across, down) < Theme.px(8))
                return;
            frame.lifted = true;
            frame.shift = Qt.point(across, down);
            frame.attempt([...frame.grid.nearest(frame.x, frame.y, frame.entry.wide, frame.entry.tall), frame.entry.wide, frame.entry.tall]);
        }
        onReleased: frame.end(true)
        onCanceled: frame.end(false)
    }
    Rectangle {
        id: tag
        visible: !frame.lifted || !frame.blocked
        anchors.centerIn: parent
        width: Math.min(words.width + Theme.px(32), parent.width - Theme.px(16))
        height: Theme.px(48)
        radius: Theme.rounding(height)
        color: Theme.color.overlay
        border.width: Theme.hair
        border.color: Theme.color.hairline

        Row {
            id: words
            anchors.centerIn: parent
            spacing: Theme.px(8)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: frame.sign
                size: Theme.px(22)
                color: Theme.color.routeText
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: frame.name
                font.weight: Theme.font.medium
                Accessible.ignored: true
            }
        }
    }
    CornerGrip {
        objectName: "gripLeft"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        atLeft: true
        onDragged: (across, down) => frame.attempt(Sizing.pulled(frame.grid, frame.entry, true, Theme.mirrored, across, down))
        onEnded: done => frame.end(done)
    }
    CornerGrip {
        objectName: "gripRight"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        onDragged: (across, down) => frame.attempt(Sizing.pulled(frame.grid, frame.entry, false, Theme.mirrored, across, down))
        onEnded: done => frame.end(done)
    }
    RoundButton {
        objectName: "remove"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.px(8)
        diameter: Theme.px(44)
        sign: "cross"
        face: Theme.color.overlay
        text: qsTr("Take %1 away").arg(frame.name)
        onClicked: frame.removed()
    }
}
