"""Spoken guidance on a timeline: a route driven at given speeds says exactly this, at exactly these places."""

import itertools

import pytest
from guided_roads import Net
from guided_words import BRIEF, SAID

from app.maps.guidance.announcer import Announcer
from app.maps.guidance.manoeuvres import Script, script
from app.maps.guidance.phrases import LANGUAGES, phrases


def country_way() -> Script:
    """1 km of town, a roundabout, 6 km of country road, 20 km of motorway with a tunnel, an exit, and a village."""
    spots = {
        "start": (0, 0),
        "turn": (0, 1000),
        "side": (-300, 1000),
        "in": (1000, 1000),
        "1": (1020, 980),
        "2": (1040, 1000),
        "3": (1020, 1020),
        "south": (1020, 500),
        "country": (1100, 1000),
        "ramp": (7000, 1000),
        "on": (7300, 950),
        "beyond": (7600, 1000),
        "m1": (7700, 930),
        "t1": (15000, 930),
        "t2": (17000, 930),
        "off": (27000, 930),
        "m2": (40000, 930),
        "up": (27300, 860),
        "village": (27500, 700),
        "lane": (27500, 640),
        "end": (27900, 640),
        "w1": (27500, 400),
        "w2": (27200, 700),
    }
    net = Net({name: (float(x), float(y)) for name, (x, y) in spots.items()})
    net.road("start turn", name="King Street", name_zh="国王街")
    net.road("turn side", name="Mill Lane")
    net.road("turn in", name="Harbour Road", name_zh="港口路")
    for ends in ("in 1", "1 2", "2 3", "3 in"):
        net.road(ends, True, roundabout=True, name="", speed=30.0)
    net.road("1 south", name="South Road")
    net.road("2 country", name="Lake Road", name_zh="湖路", kind="secondary", speed=80.0)
    net.road("country ramp", name="Lake Road", name_zh="湖路", kind="secondary", speed=80.0)
    net.road("ramp beyond", name="Lake Road", name_zh="湖路", kind="secondary", speed=80.0)
    net.road("ramp on", True, kind="motorway_link", speed=60.0, destination="Eagle Pass", destination_zh="鹰山口")
    net.road("on m1", True, kind="motorway_link", speed=60.0)
    motorway = {"kind": "motorway", "ref": "M1", "speed": 120.0, "oneway": True}
    net.road("m1 t1", **motorway)
    net.road("t1 t2", **motorway, tunnel=True)
    net.road("t2 off", **motorway)
    net.road("off m2", **motorway)
    there = {"destination": "Lake Village;Lake Serin", "destination_zh": "湖村;塞林湖", "exit_ref": "12"}
    net.road("off up", True, kind="motorway_link", speed=60.0, **there)
    net.road("up village", kind="tertiary", name="Village Road", name_zh="村路")
    net.road("village w1", kind="tertiary", name="Village Road", name_zh="村路")
    net.road("village w2", name="Orchard Way")
    net.road("village end", name="Cabin Lane", name_zh="木屋巷")
    way = "start turn in 1 2 country ramp on m1 t1 t2 off up village end"
    return script(net, net.route(way), goals=((27900, 630),))


def drive(read: Script, language: str = "en", mode: str = "FULL", factor: float = 1.0) -> list[tuple[int, str]]:
    """Drive at the limit times `factor`, ten times a second: (whole metres before the manoeuvre, text) of all said."""
    announcer = Announcer(read, language, mode)  # type: ignore[arg-type]
    said, metres, seconds, busy = [], 0.0, 0.0, 0.0
    stretches = [0.0, *(m.at for m in read.manoeuvres)]
    while metres < stretches[-1]:
        coming = next(m for m in read.manoeuvres if m.at > metres)
        speed = coming.limit * factor
        metres, seconds = metres + speed / 36, seconds + 0.1
        made = announcer.update(metres, speed, seconds)
        assert len(made) <= 1
        for each in made:
            assert seconds >= busy, "two at once"
            busy = seconds + len(each.text) / (5 if language == "zh" else 16)
            said.append((round(each.metres), each.text))
    return said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_way_is_said_word_for_word_and_metre_by_metre(language: str) -> None:
    assert drive(country_way(), language) == SAID[language]


def test_brief_is_shorter_and_off_is_silent() -> None:
    assert drive(country_way(), mode="BRIEF") == BRIEF
    assert drive(country_way(), mode="OFF") == []


def test_nothing_is_said_twice_at_any_speed_in_any_language() -> None:
    for language, factor in itertools.product(LANGUAGES, (0.3, 0.7, 1.3)):
        said = [text for _, text in drive(country_way(), language, factor=factor)]
        assert len(said) == len(set(said)) > 8, said
        assert not any(mark in text for text in said for mark in "[]{}") and not any("  " in text for text in said)


def close_turns() -> Script:
    spots = {"a": (0, 0), "b": (0, 800), "c": (80, 800), "d": (80, 1400), "x": (-200, 800), "y": (300, 800)}
    net = Net({name: (float(x), float(y)) for name, (x, y) in spots.items()})
    net.road("a b", name="King Street")
    net.road("b c", name="Short Street")
    net.road("c d", name="Harbour Road")
    net.road("b x", name="Mill Lane")
    net.road("c y", name="Short Street")
    return script(net, net.route("a b c d"))


def test_what_follows_at_once_is_told_along_and_then_only_now() -> None:
    said = drive(close_turns())
    assert said[1:4] == [
        (250, "In 250 metres, turn right onto Short Street, then immediately turn left."),
        (56, "Turn right onto Short Street."),
        (55, "Turn left onto Harbour Road."),
    ]


def test_slow_traffic_is_told_later_than_fast_traffic() -> None:
    slow, fast = (
        next(m for m, text in drive(close_turns(), factor=factor) if text.startswith("Turn right"))
        for factor in (0.5, 1.4)
    )
    assert slow < 35 < 60 < fast


def test_a_stop_and_a_ferry_are_named() -> None:
    net = Net({"a": (0, 0), "b": (0, 900), "c": (0, 3900), "d": (0, 4500)})
    net.road("a b", name="Quay Street")
    net.road("b c", name="Island Ferry", ferry=True, speed=12.0)
    net.road("c d", name="Cape Road")
    read = script(net, net.route("a b c d", stops=(1,)), goals=((9, 900), (0, 4500)))
    announcer = Announcer(read, goals=("Noodle House",))
    said = [each.text for step in range(4500) for each in announcer.update(step, 30.0, step / 8.3)]
    assert said[1:3] == [
        "In 250 metres, you will reach your stop Noodle House, on the right, then take the ferry.",
        "You have reached your stop Noodle House. It is on the right.",
    ]
    ferry = read.manoeuvres[1]
    assert phrases("en").manoeuvre(ferry, None) == "Take the ferry; the crossing takes 15 minutes."
    assert phrases("zh").manoeuvre(ferry, 400) == "前方400米乘坐渡轮，航程约15分钟。"


def straight() -> Announcer:
    net = Net({"a": (0, 0), "b": (0, 9000), "c": (500, 9000), "d": (-500, 9000)})
    net.road("a b", name="Lake Road", kind="secondary", speed=80.0, toll=False)
    net.road("b c", name="Harbour Road")
    net.road("b d", name="Mill Lane")
    return Announcer(script(net, net.route("a b c")))


def test_events_wait_for_room_and_are_said_once() -> None:
    announcer = straight()
    announcer.tell("offer", seconds=400)
    announcer.tell("incident", what="works", metres=1800)
    texts = [each.text for step in range(200) for each in announcer.update(step * 2.0, 72.0, step / 10)]
    assert texts == [
        "There is a faster route that saves 7 minutes. Shall I take it?",
        "Caution: roadworks in 2 kilometres.",
        "Follow Lake Road for 9 kilometres.",
    ]
    announcer.tell("speed", limit=80)
    late = [each.text for step in range(10) for each in announcer.update(8730.0 + step, 72.0, 400 + step / 10)]
    assert late == ["In 250 metres, turn right onto Harbour Road."], "a turn comes before a warning"


def test_brief_tells_no_events_but_a_new_route() -> None:
    announcer = straight()
    announcer.mode = "BRIEF"
    for kind, values in (("offer", {"seconds": 400}), ("speed", {"limit": 80}), ("reroute", {})):
        announcer.tell(kind, **values)
    texts = [each.text for step in range(200) for each in announcer.update(step * 2.0, 72.0, step / 10)]
    assert texts == ["I have found a new route."]


def test_another_route_that_begins_alike_repeats_nothing() -> None:
    read = close_turns()
    first, second = Announcer(read), Announcer(read, start=560.0)
    said = [each.text for step in range(5600) for each in first.update(step / 10, 36.0, step / 100)]
    second.inherit(first, 560.0)
    more = [each.text for step in range(5600, 8000) for each in second.update(step / 10, 36.0, step / 100)]
    assert said[-1] == "In 250 metres, turn right onto Short Street, then immediately turn left."
    assert more[0] == "Turn right onto Short Street."


def test_every_language_has_every_phrase() -> None:
    shape = [_keys(phrases(language)._said) for language in LANGUAGES]
    assert all(each == shape[0] for each in shape)


def _keys(data: object) -> object:
    if isinstance(data, dict):
        return {key: _keys(value) for key, value in data.items() if key != "mended"}
    return len(data) if isinstance(data, list) else type(data)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In 250 metres, use the two right lanes and turn right onto Harbour Road."),
        ("zh", "前方250米请走右侧两条车道，右转，进入Harbour Road。"),
        ("de", "In 250 Metern die zwei rechten Fahrstreifen nutzen und rechts abbiegen auf Harbour Road."),
        ("fr", "Dans 250 mètres, prenez les deux voies de droite et tournez à droite sur Harbour Road."),
    ],
)
def test_the_lanes_to_use_are_said_in_time(language: str, text: str) -> None:
    net = Net({"a": (0, 0), "b": (0, 900), "c": (500, 900), "d": (0, 1500), "e": (-500, 900)})
    net.road("a b", name="King Street", turn_lanes=("left|through;right|right", ""))
    for ends, name in (("b c", "Harbour Road"), ("b d", "King Street"), ("b e", "Mill Lane")):
        net.road(ends, name=name)
    said = [text for _, text in drive(script(net, net.route("a b c")), language)]
    assert said[1] == text
    brief = [text for _, text in drive(script(net, net.route("a b c")), language, "BRIEF")]
    assert brief[0] == phrases(language).manoeuvre(script(net, net.route("a b c")).manoeuvres[0], 250.0, brief=True)
