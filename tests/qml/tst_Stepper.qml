import QtQuick
import QtTest
import Controls

TestCase {
    id: suite

    name: "Stepper"
    when: windowShown
    width: 600
    height: 200
    visible: true

    Component {
        id: part

        Stepper {
            property list<real> wishes

            x: 100
            y: 60
            from: 16
            to: 28
            step: 0.5
            value: 21
            suffix: "°"
            onAsked: wish => wishes.push(wish)
        }
    }

    function test_plus_and_minus_ask_for_one_step() {
        const stepper = createTemporaryObject(part, suite);
        mouseClick(stepper, stepper.width - 10, stepper.height / 2);
        compare(stepper.wishes, [21.5]);
        compare(stepper.value, 21);
        const other = createTemporaryObject(part, suite);
        mouseClick(other, 10, other.height / 2);
        compare(other.wishes, [20.5]);
    }

    function test_quick_taps_add_up_before_the_model_answers() {
        const stepper = createTemporaryObject(part, suite);
        mouseClick(stepper, stepper.width - 10, stepper.height / 2);
        mouseClick(stepper, stepper.width - 10, stepper.height / 2);
        compare(stepper.wishes, [21.5, 22]);
    }

    function test_it_never_asks_beyond_its_range() {
        const stepper = createTemporaryObject(part, suite, {value: 28});
        stepper.forceActiveFocus();
        keyClick(Qt.Key_Up);
        compare(stepper.wishes, []);
        keyClick(Qt.Key_Down);
        compare(stepper.wishes, [27.5]);
    }

    function test_arrow_keys_step() {
        const stepper = createTemporaryObject(part, suite);
        stepper.forceActiveFocus();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Left);
        compare(stepper.wishes, [21.5]);
    }

    function test_a_drag_over_the_figure_asks_in_steps() {
        const stepper = createTemporaryObject(part, suite);
        mouseDrag(stepper, stepper.width / 2, stepper.height / 2, 120, 0);
        verify(stepper.wishes.length > 0);
        const last = stepper.wishes[stepper.wishes.length - 1];
        verify(last > 21 && last <= 28, last);
        compare(last % 0.5, 0);
    }

    function test_only_a_change_by_voice_glows() {
        const stepper = createTemporaryObject(part, suite);
        stepper.value = 22;
        compare(stepper.glowing, false);
        stepper.byVoice = true;
        stepper.value = 24;
        compare(stepper.glowing, true);
    }
}
