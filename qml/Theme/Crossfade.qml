pragma ComponentBehavior: Bound

import QtQuick

// Other colours come softly: what was seen before stays over it as a picture, and fades. At rest there is nothing here.
Item {
    id: fade

    required property Item seen
    readonly property bool busy: picture.active

    enabled: false
    Component.onCompleted: Theme.fades = true
    Component.onDestruction: Theme.fades = false

    Connections {
        target: Theme
        function onWantedChanged() {
            if (JSON.stringify(Theme.wanted) === JSON.stringify(Theme.tokens))
                return;
            const before = Object.keys(Theme.tokens).length > 0 && fade.width > 0;
            picture.active = false;
            if (before && Theme.scene > 0 && GraphicsInfo.api !== GraphicsInfo.Software)
                picture.active = true;
            else
                Theme.tokens = Theme.wanted;
        }
    }
    Loader {
        id: picture
        active: false
        width: fade.seen.width
        height: fade.seen.height
        sourceComponent: ShaderEffectSource {
            id: before

            property bool taken: false

            sourceItem: fade.seen
            live: false
            Component.onCompleted: scheduleUpdate()
            onScheduledUpdateCompleted: change()

            // Where no frame comes, as in a window that nobody sees, nobody waits for its picture.
            Timer {
                interval: 300
                running: !before.taken
                onTriggered: before.change()
            }
            SequentialAnimation {
                running: before.taken

                NumberAnimation {
                    target: before
                    property: "opacity"
                    to: 0
                    duration: Theme.scene
                    easing.bezierCurve: Theme.easeInOut
                }
                ScriptAction {
                    script: Qt.callLater(() => picture.active = false)
                }
            }

            function change(): void {
                if (taken)
                    return;
                taken = true;
                Theme.tokens = Theme.wanted;
            }
        }
    }
}
