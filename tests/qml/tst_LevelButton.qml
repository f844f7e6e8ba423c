import QtQuick
import QtTest
import Climate

TestCase {
    id: suite

    name: "LevelButton"
    when: windowShown
    width: 300
    height: 200
    visible: true

    Component {
        id: part

        LevelButton {
            property list<int> wishes

            x: 50
            y: 50
            sign: "seat-heat"
            text: "Seat heating"
            onAsked: wish => wishes.push(wish)
        }
    }

    function test_a_tap_starts_at_the_top_and_comes_down_data() {
        return [
            {
                tag: "off",
                now: 0,
                then: 3
            },
            {
                tag: "full",
                now: 3,
                then: 2
            },
            {
                tag: "last",
                now: 1,
                then: 0
            }
        ];
    }
    function test_a_tap_starts_at_the_top_and_comes_down(data) {
        const button = createTemporaryObject(part, suite, {
            level: data.now
        });
        mouseClick(button);
        compare(button.wishes, [data.then]);
        compare(button.level, data.now);
    }

    function test_arrow_keys_stay_within_the_levels() {
        const button = createTemporaryObject(part, suite, {
            level: 3
        });
        button.forceActiveFocus();
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Down);
        compare(button.wishes, [3, 2]);
        compare(button.Accessible.description, "level 3");
    }

    function test_it_is_large_enough_for_a_finger() {
        const button = createTemporaryObject(part, suite);
        verify(button.width >= 76 && button.height >= 76);
    }
}
