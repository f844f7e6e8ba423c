"""Manoeuvres and lanes from a route: what a driver has to do, and nothing that goes without saying."""

from guided_roads import Net

from app.maps.guidance.manoeuvres import manoeuvres, script

CROSS = {"s": (0, -500), "c": (0, 0), "n": (0, 500), "e": (500, 0), "w": (-500, 0)}


def crossing(**tags: object) -> Net:
    net = Net(dict(CROSS))
    net.road("s c", name="King Street", name_zh="国王街", **tags)
    net.road("c n", name="King Street", name_zh="国王街")
    net.road("c e", name="Harbour Road", name_zh="港口路")
    net.road("w c", name="Mill Lane")
    return net


def signs(net: Net, way: str, **more: object) -> list[str]:
    return [m.sign for m in manoeuvres(net, net.route(way, **more))]


def test_turns_at_a_crossing_have_the_road_and_straight_on_goes_without_saying() -> None:
    net = crossing()
    right, arrival = manoeuvres(net, net.route("s c e"))
    assert (right.at, right.sign, right.road, right.onto("zh")) == (500, "turn-right", "Harbour Road", "港口路")
    assert (arrival.at, arrival.sign, arrival.stop) == (1000, "arrive", 0)
    assert signs(net, "s c w") == ["turn-left", "arrive"]
    assert signs(net, "s c n") == ["arrive"]
    assert signs(net, "s c s") == ["turn-u", "arrive"]


def test_a_road_that_bends_is_followed_silently_unless_another_goes_straight_on() -> None:
    net = Net({"a": (0, 0), "b": (0, 300), "c": (200, 500), "d": (-100, 300), "e": (0, 700)})
    net.road("a b", name="Hill Road", kind="secondary")
    net.road("b c", name="Hill Road", kind="secondary")
    net.road("b d", name="Garden Path")
    assert signs(net, "a b c") == ["arrive"]
    net.road("b e", name="Pine Street")
    assert signs(net, "a b c") == ["turn-slight-right", "arrive"]


def test_a_fork_says_which_way_to_keep() -> None:
    net = Net({"a": (0, 0), "b": (0, 500), "l": (-150, 1000), "r": (150, 1000)})
    net.road("a b", kind="primary", name="Coast Road")
    net.road("b l", kind="primary", name="North Road")
    net.road("b r", kind="primary", name="East Road")
    assert signs(net, "a b l")[0] == "keep-left" and signs(net, "a b r")[0] == "keep-right"


def motorway() -> Net:
    spots = {"a": (0, 0), "b": (0, 3000), "c": (0, 6000), "x": (60, 3300), "y": (300, 3600), "z": (60, 5000)}
    net = Net(spots)
    net.road(
        "a b", True, kind="motorway", ref="M1", speed=130.0, turn_lanes=("through|through|through;slight_right", "")
    )
    net.road("b c", True, kind="motorway", ref="M1", speed=130.0)
    tags = {"exit_ref": "12", "destination": "Lake Village; Eagle Pass", "destination_zh": "湖村;鹰山口"}
    net.road("b x", True, kind="motorway_link", speed=60.0, **tags)
    net.road("x y", kind="secondary", name="Lake Road", speed=80.0)
    net.road("x z", True, kind="motorway_link", speed=60.0)
    net.road("z c", True, kind="motorway", ref="M1", speed=130.0)
    return net


def test_a_motorway_exit_has_its_number_and_signpost_and_the_lanes_that_lead_there() -> None:
    net = motorway()
    leave = manoeuvres(net, net.route("a b x y"))[0]
    assert (leave.sign, leave.exit_ref, leave.side, leave.limit) == ("exit", "12", "right", 130.0)
    assert leave.signpost("en") == ("Lake Village", "Eagle Pass") and leave.signpost("zh") == ("湖村", "鹰山口")
    assert leave.road == "Lake Road"
    assert [lane.right for lane in leave.lanes] == [False, False, True]
    assert leave.lanes[2].use == "slight_right" and leave.lanes_since == 2000.0


def test_who_stays_on_the_motorway_is_told_nothing_but_shown_no_wrong_lane_either() -> None:
    net = motorway()
    read = script(net, net.route("a b c"))
    assert [m.sign for m in read.manoeuvres] == ["arrive"] and read.lanes == ()


def test_a_ramp_leads_onto_the_motorway_and_merges() -> None:
    net = Net({"a": (0, 0), "b": (0, 500), "c": (0, 900), "r": (200, 700), "m": (600, 700), "n": (2000, 720)})
    net.road("a b", kind="secondary", name="Lake Road")
    net.road("b c", kind="secondary", name="Lake Road")
    net.road("b r", True, kind="motorway_link", destination="Aldermere")
    net.road("r m", True, kind="motorway_link")
    net.road("m n", True, kind="motorway", ref="M1", speed=130.0)
    ramp, merge, _ = manoeuvres(net, net.route("a b r m n"))
    assert (ramp.sign, ramp.onto("en"), ramp.toward, ramp.side) == ("ramp", "M1", ("Aldermere",), "right")
    assert (merge.sign, merge.onto("en")) == ("merge", "M1")


def test_a_slip_road_at_a_crossing_is_a_plain_turn() -> None:
    net = Net({"a": (0, 0), "b": (0, 500), "c": (0, 600), "d": (60, 560), "e": (500, 570)})
    net.road("a b", kind="primary", name="Coast Road")
    net.road("b c", kind="primary", name="Coast Road")
    net.road("b d", True, kind="primary_link")
    net.road("d e", kind="primary", name="East Road")
    assert next((m.sign, m.road) for m in manoeuvres(net, net.route("a b d e"))) == ("turn-right", "East Road")


def roundabout() -> Net:
    spots = {"s": (0, -300), "1": (0, -20), "2": (20, 0), "3": (0, 20), "4": (-20, 0)}
    net = Net(spots | {"e": (300, 0), "n": (0, 300), "w": (-300, 0)})
    for ends in ("1 2", "2 3", "3 4", "4 1"):
        net.road(ends, True, roundabout=True)
    for ends, name in (("s 1", "South Road"), ("2 e", "East Road"), ("3 n", "North Road"), ("4 w", "West Road")):
        net.road(ends, name=name)
    return net


def test_a_roundabout_counts_its_exits() -> None:
    net = roundabout()
    for way, exit, road in (
        ("s 1 2 e", 1, "East Road"),
        ("s 1 2 3 n", 2, "North Road"),
        ("s 1 2 3 4 w", 3, "West Road"),
    ):
        made, arrival = manoeuvres(net, net.route(way))
        assert (made.sign, made.exit, made.road, made.at) == ("roundabout", exit, road, 280.0)
        assert arrival.sign == "arrive"
    first = manoeuvres(net, net.route("s 1 2 e"))[0]
    assert 80 < first.angle < 100


def test_a_start_or_a_goal_inside_a_roundabout_is_no_trouble() -> None:
    net = roundabout()
    assert signs(net, "2 3 n") == ["roundabout", "arrive"]
    assert signs(net, "s 1 2 3") == ["arrive"]


def test_two_turns_across_the_middle_of_a_wide_road_turn_around() -> None:
    net = Net(
        {"a": (0, 0), "b": (0, 500), "c": (0, 900), "d": (-15, 500), "e": (-15, 0), "f": (-15, 900), "g": (100, 500)}
    )
    net.road("a b", True, kind="primary", name="Ring Road")
    net.road("b c", True, kind="primary", name="Ring Road")
    net.road("b d", kind="residential")
    net.road("f d", True, kind="primary", name="Ring Road")
    net.road("d e", True, kind="primary", name="Ring Road")
    net.road("b g", name="Side Street")
    assert signs(net, "a b d e") == ["turn-u", "arrive"]


def test_a_new_name_matters_on_a_main_road_one_stays_on() -> None:
    net = Net({"a": (0, 0), "b": (0, 500), "c": (0, 2000), "d": (300, 500)})
    net.road("a b", kind="primary", name="King Street")
    net.road("b c", kind="primary", name="Coast Road")
    net.road("b d", name="Mill Lane")
    assert next((m.sign, m.road) for m in manoeuvres(net, net.route("a b c"))) == ("turn-straight", "Coast Road")
    assert signs(net, "a b c", last=1200) == ["arrive"]


def test_ferries_tolls_and_tunnels_are_known_with_their_lengths() -> None:
    net = Net({"a": (0, 0), "b": (0, 500), "c": (0, 3500), "d": (0, 4000), "e": (0, 4700), "f": (0, 5200)})
    net.road("a b", name="Quay Street")
    net.road("b c", name="Island Ferry", ferry=True, speed=12.0)
    net.road("c d", name="Cape Road", toll=True)
    net.road("d e", name="Cape Road", toll=True, tunnel=True)
    net.road("e f", name="Cape Road")
    read = script(net, net.route("a b c d e f"))
    ferry = read.manoeuvres[0]
    assert (ferry.sign, ferry.at, ferry.road) == ("ferry", 500.0, "Island Ferry") and round(ferry.seconds) == 900
    assert {(s.kind, s.start, s.end) for s in read.stretches} == {
        ("ferry", 500.0, 3500.0),
        ("toll", 3500.0, 4700.0),
        ("tunnel", 4000.0, 4700.0),
    }


def test_stops_and_the_destination_lie_on_a_side_of_the_street() -> None:
    net = crossing()
    route = net.route("s c e", stops=(1,), last=200)
    stop, *_, arrival = manoeuvres(net, route, goals=((-20, 0), (300, -15)))
    assert (stop.sign, stop.stop, stop.at, stop.side) == ("stop", 0, 500.0, "left")
    assert (arrival.sign, arrival.stop, arrival.at, arrival.side) == ("arrive", 1, 800.0, "right")
    assert manoeuvres(net, route, goals=((0, 0), (300, 2)))[-1].side == ""


def test_lanes_are_shown_where_going_straight_on_needs_one_too() -> None:
    net = crossing(turn_lanes=("left|through|right", ""))
    straight = script(net, net.route("s c n"))
    assert [lane.use for lane in straight.lanes[0].lanes] == ["", "through", ""]
    assert [m.sign for m in straight.manoeuvres] == ["arrive"]
    left = manoeuvres(net, net.route("s c w"))[0]
    assert [lane.right for lane in left.lanes] == [True, False, False] and left.lanes_since == 100.0


def test_lanes_pair_with_the_exits_in_order_where_angles_mislead() -> None:
    net = Net({"a": (0, 0), "b": (0, 500), "l": (-60, 1000), "r": (60, 1000)})
    net.road("a b", kind="primary", name="A", turn_lanes=("left|right|right", ""))
    net.road("b l", kind="primary", name="B")
    net.road("b r", kind="primary", name="C")
    assert [lane.right for lane in manoeuvres(net, net.route("a b l"))[0].lanes] == [True, False, False]
    assert [lane.right for lane in manoeuvres(net, net.route("a b r"))[0].lanes] == [False, True, True]


def test_a_road_is_called_by_what_stays_the_same_about_it() -> None:
    net = Net({"a": (0, 0), "b": (0, 500), "c": (0, 3000), "d": (0, 6000), "e": (500, 6000), "f": (-500, 6000)})
    net.road("a b", kind="primary", name="King Street")
    net.road("b c", True, kind="motorway", ref="M 1", name="North Motorway")
    net.road("c d", True, kind="motorway", ref="M 1", name="East Motorway")
    net.road("d e", name="Harbour Road")
    net.road("d f", name="Mill Lane")
    read = script(net, net.route("a b c d e"))
    assert [(m.sign, m.along("en")) for m in read.manoeuvres] == [
        ("turn-straight", "M 1"),
        ("turn-right", "Harbour Road"),
        ("arrive", "Harbour Road"),
    ]
    assert read.depart.along("en") == "King Street"
