import QtQuick
import QtTest
import Orb

TestCase {
    id: suite

    name: "Orb"
    when: windowShown
    width: 400
    height: 400
    visible: true

    Component {
        id: part

        Orb {
            x: 100
            y: 100
            diameter: 150
            lively: false
        }
    }

    // Once every motion has ended: two pictures, longer apart than any motion lasts, are the same.
    function picture(orb: Item): var {
        let before = null, now = grabImage(suite);
        for (let tries = 0; tries < 20 && (before === null || differing(before, now) > 0); tries++) {
            wait(400);
            before = now;
            now = grabImage(suite);
        }
        return now;
    }

    function differing(one: var, other: var): int {
        let count = 0;
        for (let x = 60; x < 290; x += 3)
            for (let y = 60; y < 290; y += 3)
                if (Math.abs(one.red(x, y) - other.red(x, y)) + Math.abs(one.green(x, y) - other.green(x, y)) + Math.abs(one.blue(x, y) - other.blue(x, y)) > 60)
                    count += 1;
        return count;
    }

    function test_every_phase_can_be_told_apart_in_a_picture() {
        const orb = createTemporaryObject(part, suite);
        const phases = ["idle", "listening", "thinking", "speaking", "failed"];
        const pictures = phases.map(phase => {
            orb.phase = phase;
            orb.level = 0.5;
            return picture(orb);
        });
        for (let one = 0; one < pictures.length; one++)
            for (let other = one + 1; other < pictures.length; other++)
                verify(differing(pictures[one], pictures[other]) > 20, phases[one] + " looks like " + phases[other]);
    }

    function test_muted_shows() {
        const orb = createTemporaryObject(part, suite);
        const open = picture(orb);
        orb.muted = true;
        verify(differing(open, picture(orb)) > 200);
    }

    function test_it_follows_the_voice() {
        const orb = createTemporaryObject(part, suite, {phase: "listening"});
        const quiet = picture(orb);
        orb.level = 1;
        verify(differing(quiet, picture(orb)) > 100);
    }

    function test_another_agent_has_another_hue() {
        const orb = createTemporaryObject(part, suite);
        const host = picture(orb);
        orb.hue = 0.1;
        verify(differing(host, picture(orb)) > 300);
    }
}
