import QtQuick
import Controls
import Theme

// The calm loop of a stand: the assistant's face, and one thing after the other that can be said; any touch ends it.
Item {
    id: loop

    required property bool on
    required property list<string> phrases
    required property string wakePhrase // "" where nobody listens
    property Component face: null
    property int index: 0
    readonly property bool upright: height > width
    signal touched

    visible: opacity > 0
    opacity: on ? 1 : 0
    onOnChanged: {
        if (on)
            index = 0;
    }
    Accessible.role: Accessible.Pane
    Accessible.name: hint.text

    Behavior on opacity {
        NumberAnimation {
            duration: loop.on ? 3 * Theme.scene : Theme.quick
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.background
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(1240))
        spacing: Theme.px(loop.upright ? 56 : 26)

        Item {
            width: parent.width
            height: Theme.orb * 1.25

            Loader {
                anchors.centerIn: parent
                active: loop.visible
                sourceComponent: loop.face
                scale: 1.3
            }
        }
        Label {
            id: phrase
            objectName: "attractPhrase"
            width: parent.width
            height: Math.max(implicitHeight, Theme.px(112))
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: loop.phrases.length === 0 ? "" : qsTr("“%1”").arg(loop.phrases[loop.index % loop.phrases.length])
            size: Theme.font.display
            font.weight: Theme.font.medium
            wrapMode: Text.Wrap
        }
        Label {
            id: hint
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: loop.wakePhrase === "" ? qsTr("Touch the screen to talk") : qsTr("Say “%1” or touch the screen").arg(loop.wakePhrase)
            size: Theme.font.title
            color: Theme.color.textSoft
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    SequentialAnimation {
        running: loop.on
        loops: Animation.Infinite

        PropertyAction {
            target: phrase
            property: "opacity"
            value: Theme.reducedMotion ? 1 : 0
        }
        NumberAnimation {
            target: phrase
            property: "opacity"
            to: 1
            duration: Theme.reducedMotion ? 0 : 1200
            easing.type: Easing.InOutSine
        }
        PauseAnimation {
            duration: 5200
        }
        NumberAnimation {
            target: phrase
            property: "opacity"
            to: Theme.reducedMotion ? 1 : 0
            duration: Theme.reducedMotion ? 0 : 1200
            easing.type: Easing.InOutSine
        }
        ScriptAction {
            script: loop.index++
        }
    }
    MouseArea {
        anchors.fill: parent
        enabled: loop.on
        onPressed: loop.touched()
    }
}
