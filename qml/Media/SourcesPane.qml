pragma ComponentBehavior: Bound

import QtQuick
import Cockpit
import Theme

// Radio, podcasts, Bluetooth and the USB stick.
Item {
    id: pane

    required property Media media
    property string part: "radio"
    readonly property list<var> parts: [
        {
            "part": "radio",
            "text": qsTr("Radio"),
            "sign": "radio"
        },
        {
            "part": "podcast",
            "text": qsTr("Podcasts"),
            "sign": "podcast"
        },
        {
            "part": "bluetooth",
            "text": qsTr("Bluetooth"),
            "sign": "bluetooth"
        },
        {
            "part": "usb",
            "text": qsTr("USB"),
            "sign": "usb"
        }
    ]

    objectName: "mediaPane"

    PartStrip {
        id: strip
        objectName: "sources"
        width: pane.width
        parts: pane.parts
        chosen: pane.part
        label: qsTr("Sources")
        onAsked: part => pane.part = part
    }
    ProgrammeList {
        objectName: "programmes"
        visible: pane.part === "radio" || pane.part === "podcast"
        y: strip.height + Theme.gap
        width: pane.width
        room: pane.height - y
        media: pane.media
        radio: pane.part === "radio"
    }
    SongList {
        objectName: "stick"
        visible: pane.part === "usb"
        y: strip.height + Theme.gap
        width: pane.width
        room: pane.height - y
        media: pane.media
        rows: pane.media.shelf.stick
        selection: "usb"
        sign: "usb"
        empty: qsTr("No stick is connected")
        hint: qsTr("A folder of audio files takes its place: usb in [cockpit] of the settings file")
    }
    MediaNote {
        visible: pane.part === "bluetooth"
        x: (pane.width - width) / 2
        y: strip.height + Math.max(Theme.gap, (pane.height - strip.height - height) / 2)
        width: Math.min(pane.width, Theme.px(460))
        sign: "bluetooth"
        title: qsTr("No phone plays music here")
        detail: qsTr("This car has no Bluetooth receiver for music")
    }
}
