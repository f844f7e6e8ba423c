import QtQuick
import Cockpit
import Controls
import Theme
import "fitting.mjs" as Fitting

// One thing that goes on beside driving: a call, else what is being said, else the music.
Item {
    id: line

    required property Phone phone
    required property Conversation conversation
    required property Media media
    property int rows: 2
    property bool tuneToo: true
    property real size: Theme.font.body
    readonly property bool calling: phone.state !== ""
    readonly property bool talking: conversation.phase !== "idle" && said !== ""
    readonly property string said: conversation.question !== "" ? conversation.question : conversation.answer !== "" ? conversation.answer : (conversation.heard + " " + conversation.provisional).trim()
    readonly property string tune: !tuneToo || media.uri === "" ? "" : media.artist === "" ? media.title : qsTr("%1 · %2").arg(media.title).arg(media.artist)
    readonly property string sign: calling ? "phone" : talking ? "chat" : "media"
    readonly property string text: calling ? phone.caller : Fitting.fitting(talking ? Theme.brief(said) : tune, words.width * (rows - 0.4), size)

    implicitHeight: Math.max(mark.height, words.height)
    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        id: mark
        name: line.sign
        size: Theme.px(24)
        color: line.calling ? Theme.color.energyText : line.talking ? Theme.color.assistantText : Theme.color.warmthText
    }
    Label {
        id: words
        objectName: "oneLiner"
        anchors.left: mark.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        text: line.text
        size: line.size
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
