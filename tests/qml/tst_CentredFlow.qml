import QtQuick
import QtTest
import Controls

TestCase {
    id: suite

    name: "CentredFlow"
    when: windowShown
    width: 400
    height: 200
    visible: true

    Component {
        id: part

        CentredFlow {
            width: 300
            spacing: 10

            Repeater {
                model: [100, 100, 100]

                Item {
                    required property int modelData

                    width: modelData
                    height: 20
                }
            }
        }
    }

    function boxes(flow: Item): var {
        return Array.from(flow.children).filter(child => child.width > 0);
    }

    function test_what_does_not_fit_begins_a_line_and_each_line_is_centred() {
        const flow = createTemporaryObject(part, suite);
        tryCompare(flow, "implicitHeight", 50);
        compare(boxes(flow).map(box => [box.x, box.y]), [[45, 0], [155, 0], [100, 30]]);
    }

    function test_it_can_begin_at_the_edge() {
        const flow = createTemporaryObject(part, suite, {centred: false});
        tryCompare(flow, "implicitHeight", 50);
        compare(boxes(flow)[2].x, 0);
    }

    function test_a_narrower_place_wraps_more() {
        const flow = createTemporaryObject(part, suite);
        flow.width = 120;
        tryCompare(flow, "implicitHeight", 80);
    }
}
