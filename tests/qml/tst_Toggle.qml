import QtQuick
import QtTest
import Controls

TestCase {
    id: suite

    name: "Toggle"
    when: windowShown
    width: 400
    height: 200
    visible: true

    Component {
        id: part

        Toggle {
            property list<bool> wishes

            x: 100
            y: 60
            text: "Ambient light"
            onAsked: on => wishes.push(on)
        }
    }

    function test_a_tap_asks_and_leaves_the_change_to_the_model() {
        const toggle = createTemporaryObject(part, suite);
        mouseClick(toggle);
        compare(toggle.wishes, [true]);
        compare(toggle.on, false);
    }

    function test_it_asks_for_the_other_state() {
        const toggle = createTemporaryObject(part, suite, {on: true});
        mouseClick(toggle);
        compare(toggle.wishes, [false]);
    }

    function test_return_works_like_a_tap() {
        const toggle = createTemporaryObject(part, suite);
        toggle.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(toggle.wishes, [true]);
    }

    function test_disabled_asks_nothing() {
        const toggle = createTemporaryObject(part, suite, {enabled: false});
        mouseClick(toggle);
        compare(toggle.wishes, []);
    }
}
