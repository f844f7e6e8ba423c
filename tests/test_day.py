"""Calendar, reminders, timers, weather and the briefing, with a clock that is skipped."""

import json
from pathlib import Path

import pytest

from app.car.life_signals import CALENDAR, REMINDERS, TIMERS
from app.domains.wording import wording
from tests.life_car import LifeCar


@pytest.fixture
def car(qt: object) -> LifeCar:
    return LifeCar()


def test_the_calendar_of_today_and_tomorrow_and_no_further(car: LifeCar) -> None:
    today = car.state("day_events")
    assert [event["title_text"] for event in today["events"]][:2] == ["Team stand-up", "Design review"]
    assert today["said"] == ["You have 7 appointments today.", "The next one is Dentist at 15:30."]
    car.pass_time(minutes=6 * 60 + 20)
    assert car.state("day_events")["said"][1] == "Just now it is Cinema with Jonas, until 22:30."
    car.pass_time(minutes=120)
    assert car.state("day_events")["said"][1] == "All of them are over."
    tomorrow = car.state("day_events", day="tomorrow")
    assert tomorrow["events"][0]["all_day"] and "first one is Team stand-up" in tomorrow["said"][1]
    for day in ("2026-05-16", "sunday", "2026-05-13"):
        assert "today and tomorrow" in car.refusal("day_events", day=day)
    assert "blursday" in car.refusal("day_events", day="blursday")


def test_an_event_is_added_and_what_it_overlaps_is_told(car: LifeCar) -> None:
    state = car.state("day_add_event", title="Yoga", day="today", time="18:00")
    assert state["overlaps"][0]["title_text"] == "Dinner with Mara" and state["end"] == "19:00"
    assert state["said"] == ["Yoga is in the calendar, today at 18:00.", "It overlaps with Dinner with Mara at 18:30."]
    free = car.state("day_add_event", title="Walk", day="tomorrow", time="17:00", minutes=30)
    assert "overlaps" not in free and len(free["said"]) == 1
    assert car.refusal("day_add_event", title="Past", day="today", time="09:00") == "That time is over already."


def test_events_move_with_their_length_and_are_cancelled(car: LifeCar) -> None:
    moved = car.state("day_move_event", event="next", time="16:00")
    assert (moved["title_text"], moved["start"], moved["end"]) == ("Dentist", "16:00", "16:45")
    assert car.state("day_move_event", event="with Mara", day="tomorrow")["start"] == "18:30"
    assert len(car.state("day_move_event", event="dinner", time="20:00")["choices"]) == 2
    car.call("day_cancel_event", event="cinema")
    assert "Cinema" not in str(car.car[CALENDAR])
    car.car.undo(car.car.last_turn())
    assert "Cinema" in str(car.car[CALENDAR])
    assert car.refusal("day_cancel_event", event="opera") == "There is no appointment called opera."
    assert car.refusal("day_move_event", event="next") == "Please say when it shall be."


def test_a_reminder_rings_once_at_its_time(car: LifeCar) -> None:
    state = car.state("day_remind", text="call Bob", in_minutes=10)
    assert state["time"] == "14:42" and state["said"] == ["I will remind you today at 14:42: call Bob."]
    car.pass_time(minutes=9)
    assert car.said == []
    car.pass_time(minutes=1)
    assert car.said == ["A reminder: call Bob."]
    car.pass_time(minutes=1)
    assert len(car.said) == 1


def test_a_clock_that_skips_far_tells_when_it_would_have_been(car: LifeCar) -> None:
    car.state("day_timer", minutes=5, name="tea")
    car.state("day_remind", text="call Bob", at="15:00")
    car.pass_time(minutes=240)
    assert car.said == ["A timer ended at 14:37.", "A reminder of 17:45: Buy flowers for Grandma.",
                        "A reminder of 15:00: call Bob."]  # fmt: skip
    assert car.car[TIMERS] == "[]"


def test_a_place_reminds_on_coming_there(car: LifeCar) -> None:
    state = car.state("day_remind", text="buy bread", place="Lake Hotel")
    assert state["place"] == "Lake Hotel"
    car.pass_time(minutes=1)
    assert car.said == []
    here = {"Vehicle.CurrentLocation.Latitude": 54.4256558, "Vehicle.CurrentLocation.Longitude": 4.648547}
    car.car.record(here)
    car.day.look()
    assert car.said == ["You are at Lake Hotel: buy bread."]
    assert "no place called qqxjw" in car.refusal("day_remind", text="x", place="qqxjw")


def test_reminders_are_listed_and_dropped(car: LifeCar) -> None:
    assert car.state("day_reminders")["count"] == 4
    assert "flowers" in car.state("day_drop_reminder", which="flowers")["said"][0]
    assert car.state("day_reminders")["count"] == 3
    assert car.refusal("day_drop_reminder", which="opera") == "There is no reminder of opera."
    for arguments in ({}, {"at": "18:00", "in_minutes": 5}, {"at": "noonish"}, {"at": "today 09:00"}):
        assert car.refusal("day_remind", text="x", **arguments)


def test_timers_start_change_stop_and_ring(car: LifeCar) -> None:
    car.call("day_timer", minutes=5, seconds=30, name="Pasta")
    assert car.state("day_timers")["timers"] == [{"name": "Pasta", "seconds_left": 330, "rings_at": "14:37"}]
    car.call("day_timer", seconds=60)
    assert "choices" in car.state("day_stop_timer")
    assert car.state("day_change_timer", minutes=1, name="pasta")["seconds_left"] == 60
    car.pass_time(seconds=59)
    assert car.said == [] and [row["left"] for row in car.day.alarms.running] == ["0:01", "0:01"]  # type: ignore[attr-defined]
    car.pass_time(seconds=2)
    assert sorted(car.said) == ["The timer is over.", "The timer “Pasta” is over."]
    assert car.refusal("day_stop_timer") == "No timer is running."
    assert "how long" in car.refusal("day_timer")


def test_undo_brings_a_stopped_timer_back(car: LifeCar) -> None:
    car.call("day_timer", minutes=5)
    car.call("day_stop_timer")
    car.car.undo(car.car.last_turn())
    assert len(json.loads(str(car.car[TIMERS]))) == 1


def test_weather_here_there_later_and_within_reach_only(car: LifeCar) -> None:
    now = car.state("day_weather")
    assert now["celsius"] and now["said"][0].startswith("It is partly cloudy here")
    there = car.state("day_weather", place="Crystal Peak")
    assert there["celsius"] < now["celsius"]  # it lies high
    later = car.state("day_weather", day="tomorrow", time="15:00")
    assert (later["day"], later["time"]) == ("2026-05-15", "15:00")
    whole = car.state("day_weather", day="saturday", place="Lake Village")
    assert whole["lowest_celsius"] <= whole["highest_celsius"] and "on Saturday" in whole["said"][0]
    assert "7 days" in car.refusal("day_weather", day="2026-06-14")
    assert "from now on" in car.refusal("day_weather", day="2026-05-01")


def test_weather_along_the_route_needs_one(car: LifeCar) -> None:
    assert "no route" in car.refusal("day_weather", along_route=True)
    car.call("navigation_go_to", place="Lake Hotel")
    along = car.state("day_weather", along_route=True)["along"]
    assert along[0]["halfway"] and along[-1]["place"] == "Lake Hotel" and along[-1]["time"] > "14:32"


def test_the_day_in_two_sentences(car: LifeCar) -> None:
    said = car.state("day_briefing")["said"]
    assert said[0] == "4 appointments are left today, next Dentist at 15:30, Bishop Close 24."
    assert len(said) == 2 and said[1].endswith("2 reminders are left.")
    car.pass_time(minutes=8 * 60)
    assert car.state("day_briefing")["said"][0] == "There are no more appointments today."


def test_changes_survive_a_restart_and_the_demo_day_stays_fresh(car: LifeCar, tmp_path: Path) -> None:
    first = LifeCar(data=tmp_path)
    first.call("day_add_event", title="Yoga", day="tomorrow", time="06:30")
    first.call("day_cancel_event", event="cinema")
    first.call("day_timer", minutes=30)
    first.call("day_remind", text="call Bob", at="15:00")
    again = LifeCar(data=tmp_path)
    titles = [event["title"] for event in json.loads(str(again.car[CALENDAR]))]
    assert "Yoga" in titles and "Cinema with Jonas" not in titles and "Dentist" in titles
    assert again.car[TIMERS] == first.car[TIMERS] and "call Bob" in str(again.car[REMINDERS])
    again.pass_time(minutes=60)
    assert again.said == ["A timer ended at 15:02.", "A reminder of 15:00: call Bob."]


def test_a_file_of_another_shape_is_set_aside(car: LifeCar, tmp_path: Path) -> None:
    (tmp_path / "life.json").write_text(json.dumps({CALENDAR: [1, 2]}), encoding="utf-8")
    again = LifeCar(data=tmp_path)
    assert again.problem is not None and "unreadable" in str(again.problem)
    assert len(json.loads(str(again.car[CALENDAR]))) > 10


def test_a_broken_entry_is_told_at_the_start(car: LifeCar, tmp_path: Path) -> None:
    (tmp_path / "contacts.vcf").write_text("BEGIN:VCARD\nTEL:1\nEND:VCARD\n", encoding="utf-8")
    broken = LifeCar(folder=tmp_path)
    assert "contacts.vcf, line 1" in broken.said[0]
    assert broken.state("day_events")["said"] == ["There is nothing in the calendar today."]
    assert broken.state("day_reminders")["said"] == ["There are no reminders."]


def test_cards_tell_what_became_of_a_list(car: LifeCar) -> None:
    def card(tool: str, /, **arguments: object) -> list[tuple[str, str]]:
        before = len(car.car.journal.caused())
        content = car.call(tool, **arguments)
        assert content["status"] == "done", content
        worded = (wording(change) for change in car.car.journal.caused()[before:])
        return [(each.title.text, str(each.value)) for each in worded if each is not None]

    assert card("day_timer", minutes=5, name="tea") == [("Timer", "tea · 14:37")]
    assert card("day_stop_timer") == [("Timer", "stopped")]
    assert card("day_add_event", title="Walk", day="tomorrow", time="17:00") == [("Calendar", "Walk · 17:00")]
    assert card("day_move_event", event="walk", time="17:30") == [("Calendar", "Walk · 17:30")]
    assert card("day_cancel_event", event="walk") == [("Calendar", "Walk · cancelled")]
    assert card("day_remind", text="call Bob", at="15:00") == [("Reminder", "call Bob · 15:00")]
    assert card("phone_call", who="Mara") == [("Call", "Mara Lindholm")]
    assert card("phone_mute", on=True) == [("Muted in the call", "on")]
    assert card("phone_hang_up")[0] == ("Call", "Mara Lindholm · ended")
