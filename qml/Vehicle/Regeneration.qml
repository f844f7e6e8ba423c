import QtQuick
import Cockpit
import Controls
import Theme

// How strongly lifting the foot brakes, and how much of it comes back.
Column {
    id: regeneration

    required property Driving driving

    spacing: Theme.px(10)

    SectionTitle {
        text: qsTr("Regeneration")
    }
    Segments {
        objectName: "regeneration"
        width: parent.width
        height: Theme.touch
        label: qsTr("Regeneration")
        options: [qsTr("Coast"), qsTr("Mild"), qsTr("Usual"), qsTr("One pedal")]
        chosen: regeneration.driving.regeneration
        tone: Theme.color.energySoft
        tint: Theme.color.energyText
        onAsked: index => regeneration.driving.chooseRegeneration(index)
    }
    Label {
        width: parent.width
        text: qsTr("%1 % of braking comes back into the battery").arg(regeneration.driving.recovered)
        color: Theme.color.textSoft
        figures: true
        wrapMode: Text.Wrap
    }
}
