import QtQuick
import Controls
import Theme

// Somebody's face and name, where they sit, and whether they speak.
ButtonBase {
    id: person

    required property var profile
    property string place
    property bool chosen: false

    implicitWidth: Theme.px(132)
    implicitHeight: column.height + Theme.px(16)
    ringRadius: Theme.radiusSmall
    text: profile.name
    Accessible.description: place
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radiusSmall
        color: person.down ? Theme.color.pressed : person.chosen ? Theme.color.raised : Theme.faded(Theme.color.raised, 0)
    }
    contentItem: Item {
        Column {
            id: column
            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.px(6)

            Face {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(person.width - Theme.px(20), Theme.px(104))
                height: width
                number: person.profile.number
                child: person.profile.role === "child"
                lit: person.profile.seat !== ""
                opacity: person.profile.seat === "" ? 0.6 : 1
                layer.enabled: opacity < 1
                ring: person.profile.speaking ? Theme.color.assistant : person.profile.driving ? Theme.color.text : Theme.color.hairlineTop
            }
            Label {
                width: parent.width
                height: Math.max(Theme.px(27), contentHeight) // as high in every script
                text: person.profile.name
                font.weight: Theme.font.strong
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: person.place
                size: Theme.font.note
                color: Theme.color.textSoft
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
