import QtQuick
import QtTest
import Vehicle

TestCase {
    id: suite

    name: "PaneSlider"
    when: windowShown
    width: 300
    height: 300
    visible: true

    Component {
        id: part

        PaneSlider {
            property list<int> wishes

            x: 50
            y: 20
            width: 90
            height: 240
            label: "Driver"
            percent: 0
            onAsked: wish => wishes.push(wish)
        }
    }

    function test_dragging_down_asks_for_more_and_more() {
        const pane = createTemporaryObject(part, suite);
        mousePress(pane, 45, 10);
        for (let y = 10; y <= 100; y += 10)
            mouseMove(pane, 45, y);
        mouseRelease(pane, 45, 100);
        verify(pane.wishes.length > 1);
        for (let at = 1; at < pane.wishes.length; ++at)
            verify(pane.wishes[at] > pane.wishes[at - 1]);
    }

    function test_the_model_decides_where_the_glass_stays() {
        const pane = createTemporaryObject(part, suite);
        mouseClick(pane, 45, 120);
        compare(pane.wishes.length, 1);
        compare(pane.value, 1);
        pane.percent = 60;
        fuzzyCompare(pane.value, 0.4, 0.001);
    }

    function test_keys_move_the_glass_by_five_percent() {
        const pane = createTemporaryObject(part, suite, {
            percent: 50
        });
        pane.forceActiveFocus();
        keyClick(Qt.Key_Down);
        compare(pane.wishes, [55]);
    }

    function test_it_says_what_it_is_and_how_far() {
        const pane = createTemporaryObject(part, suite, {
            percent: 35
        });
        compare(pane.Accessible.name, "Driver");
        compare(pane.Accessible.description, "35 %");
        pane.percent = 0;
        compare(pane.Accessible.description, "closed");
    }
}
