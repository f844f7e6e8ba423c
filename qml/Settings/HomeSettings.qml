import QtQuick
import Cockpit
import Controls
import Theme

// The way into edit mode of home.
SettingRow {
    id: row

    required property Arrangement arrangement

    enabled: Theme.setup
    name: qsTr("Home screen")
    detail: Theme.setup ? qsTr("Move, size and swap the panels") : qsTr("Waits until we are parked")

    PillButton {
        objectName: "arrange"
        height: Theme.px(60)
        text: qsTr("Arrange")
        onClicked: row.arrangement.begin()
    }
}
