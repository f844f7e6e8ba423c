import QtQuick
import Cockpit
import Controls
import Theme

// The tab for whoever shows the cockpit to others: the show, pictures and films, the stand, the remote.
Item {
    id: page

    required property Showing showing
    property real loose: Theme.px(18)
    readonly property real gap: Theme.px(52)
    readonly property int columns: width >= Theme.px(1500) ? 3 : 2
    readonly property real column: (width - (columns - 1) * gap) / columns

    implicitHeight: Math.max(show.height, stand.y + stand.height, remote.height)

    Column {
        id: show
        width: page.column
        spacing: page.loose

        ShowDesk {
            width: parent.width
            showing: page.showing
        }
        CameraDesk {
            width: parent.width
            showing: page.showing
        }
    }
    StandDesk {
        id: stand
        x: page.columns === 3 ? page.column + page.gap : 0
        y: page.columns === 3 ? 0 : show.height + page.loose
        width: page.column
        showing: page.showing
    }
    RemoteDesk {
        id: remote
        x: (page.columns - 1) * (page.column + page.gap)
        width: page.column
        showing: page.showing
    }
}
