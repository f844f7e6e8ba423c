import QtQuick
import QtTest
import Controls

TestCase {
    id: suite

    name: "Slider"
    when: windowShown
    width: 600
    height: 200
    visible: true

    Component {
        id: part

        Slider {
            property list<real> wishes

            x: 50
            y: 60
            width: 400
            level: 0.25
            label: "Volume"
            onAsked: wish => wishes.push(wish)
        }
    }

    function test_a_tap_asks_for_the_place() {
        const slider = createTemporaryObject(part, suite);
        mouseClick(slider, slider.width * 0.8, slider.height / 2);
        verify(slider.wishes.length > 0);
        fuzzyCompare(slider.wishes[slider.wishes.length - 1], 0.8, 0.06);
    }

    function test_after_the_finger_leaves_it_shows_what_the_model_says() {
        const slider = createTemporaryObject(part, suite);
        mouseClick(slider, slider.width * 0.8, slider.height / 2);
        compare(slider.value, 0.25);
        slider.level = 0.6;
        compare(slider.value, 0.6);
    }

    function test_arrow_keys_move_it() {
        const slider = createTemporaryObject(part, suite);
        slider.forceActiveFocus();
        keyClick(Qt.Key_Right);
        fuzzyCompare(slider.wishes[0], 0.26, 0.001);
    }
}
