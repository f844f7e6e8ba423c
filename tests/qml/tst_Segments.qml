import QtQuick
import QtTest
import Controls

TestCase {
    id: suite

    name: "Segments"
    when: windowShown
    width: 700
    height: 200
    visible: true

    Component {
        id: part

        Segments {
            property list<int> wishes

            x: 20
            y: 60
            width: 600
            options: ["Day", "Night", "Automatic"]
            chosen: 1
            label: "Display"
            onAsked: index => wishes.push(index)
        }
    }

    function test_a_tap_asks_for_that_one() {
        const segments = createTemporaryObject(part, suite);
        mouseClick(segments, segments.width * 0.9, segments.height / 2);
        mouseClick(segments, segments.width * 0.1, segments.height / 2);
        compare(segments.wishes, [2, 0]);
        compare(segments.chosen, 1);
    }

    function test_tab_reaches_every_part_and_return_chooses() {
        const segments = createTemporaryObject(part, suite);
        mouseClick(segments, segments.width * 0.1, segments.height / 2);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        verify(segments.wishes.length >= 1);
    }
}
