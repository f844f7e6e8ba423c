import QtQuick
import QtTest
import Climate

TestCase {
    id: suite

    name: "AmbientRing"
    when: windowShown
    width: 400
    height: 400
    visible: true

    Component {
        id: part

        AmbientRing {
            property list<string> wishes
            property list<bool> switches

            width: 400
            height: 400
            chosen: "blue"
            on: true
            brightness: 0.5
            onColorAsked: name => wishes.push(name)
            onSwitched: on => switches.push(on)
        }
    }

    function test_a_tap_at_the_top_is_red() {
        const ring = createTemporaryObject(part, suite);
        mouseClick(ring, 200, 24);
        compare(ring.wishes, ["red"]);
        compare(ring.chosen, "blue");
    }

    function test_every_place_of_the_ring_is_one_of_nine() {
        const ring = createTemporaryObject(part, suite);
        for (let at = 0; at < 9; ++at) {
            const angle = at / 9 * 2 * Math.PI - Math.PI / 2;
            mouseClick(ring, 200 + 174 * Math.cos(angle), 200 + 174 * Math.sin(angle));
        }
        compare(ring.wishes, ["red", "orange", "yellow", "green", "cyan", "violet", "pink", "white"]);
    }

    function test_the_middle_switches() {
        const ring = createTemporaryObject(part, suite);
        mouseClick(ring, 200, 200);
        compare(ring.switches, [false]);
        compare(ring.wishes, []);
    }

    function test_between_ring_and_middle_nothing_happens() {
        const ring = createTemporaryObject(part, suite);
        mouseClick(ring, 200, 110);
        compare(ring.wishes, []);
        compare(ring.switches, []);
    }

    function test_keys_go_around_both_ways() {
        const ring = createTemporaryObject(part, suite, {
            chosen: "red"
        });
        ring.forceActiveFocus();
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Right);
        compare(ring.wishes, ["white", "orange"]);
    }
}
