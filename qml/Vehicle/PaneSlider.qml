import QtQuick
import QtQuick.Templates as T
import Controls
import Theme

// A window as it stands in its frame: drag the glass down to open it. Shows `percent`, emits asked(percent).
T.Slider {
    id: pane

    required property int percent
    required property string label
    property int usual: 0 // where it stands while nobody wants it otherwise
    property string words: percent === 0 ? qsTr("closed") : percent === 100 ? qsTr("open") : qsTr("%1 %").arg(percent)
    signal asked(int percent)

    orientation: Qt.Vertical
    implicitWidth: Theme.px(88)
    implicitHeight: Theme.px(180)
    activeFocusOnTab: true
    focusPolicy: Qt.TabFocus
    stepSize: 0.05
    snapMode: T.Slider.SnapAlways
    value: 1 - percent / 100
    onMoved: asked(Math.round((1 - value) * 100))
    onPressedChanged: {
        if (!pressed)
            value = Qt.binding(() => 1 - pane.percent / 100);
    }
    bottomPadding: caption.height + Theme.px(8)
    Accessible.name: label
    Accessible.description: pane.words

    background: Rectangle {
        width: pane.width
        height: pane.availableHeight
        radius: Theme.radiusSmall
        color: Theme.color.well
        border.width: Theme.hair
        border.color: Theme.color.hairline

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(Theme.px(26), parent.height * pane.position)
            radius: Math.min(Theme.radiusSmall, height / 2)
            border.width: Theme.hair
            border.color: Theme.faded(Theme.color.cool, 0.5)
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Theme.faded(Theme.color.cool, pane.percent > 0 ? 0.42 : 0.2)
                }
                GradientStop {
                    position: 1
                    color: Theme.faded(Theme.color.cool, 0.08)
                }
            }
            Behavior on height {
                enabled: !pane.pressed
                NumberAnimation {
                    duration: Theme.panel
                    easing.bezierCurve: Theme.easeOut
                }
            }

            Rectangle {
                y: Theme.px(10)
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.px(34)
                height: Theme.px(5)
                radius: Theme.rounding(height)
                color: pane.pressed ? Theme.color.text : Theme.color.textSoft
            }
        }
    }
    Column {
        id: caption
        anchors.bottom: parent.bottom
        width: parent.width

        Label {
            width: parent.width
            height: Math.max(Theme.px(23), contentHeight)
            text: pane.label
            size: Theme.font.note
            minimumPixelSize: Theme.font.caption
            fontSizeMode: Text.HorizontalFit
            color: Theme.color.textSoft
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            height: Math.max(Theme.px(26), contentHeight)
            text: pane.words
            minimumPixelSize: Theme.font.caption
            fontSizeMode: Text.HorizontalFit
            strong: true
            figures: true
            color: pane.percent !== pane.usual ? Theme.color.coolText : Theme.color.text
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    FocusRing {
        target: pane
        radius: Theme.radiusSmall
    }
}
