import QtQuick
import QtTest
import Controls

TestCase {
    id: suite

    name: "GlassPanel"
    when: windowShown
    width: 400
    height: 200
    visible: true

    Component {
        id: part

        GlassPanel {
            width: 200.4
            height: 80.7
        }
    }

    function test_the_picture_of_a_panel_has_whole_pixels() {
        const panel = createTemporaryObject(part, suite);
        const picture = Array.from(panel.children).find(child => child.layer.enabled);
        compare(picture.width, Math.ceil(panel.width) + 2 * panel.spill);
        compare(picture.height, Math.ceil(panel.height) + 2 * panel.spill);
        compare(picture.x, -panel.spill);
    }
}
