"""The Car Genius: what it answers, what the lights mean, health, service, and its page."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from pages import Page
from PySide6.QtCore import QPointF
from PySide6.QtTest import QTest

from app.car.car import Car, Done, Refused
from app.car.catalogue import APPOINTMENTS, HMI, MANUAL_PAGE, WARNINGS
from app.car.message import Message
from app.car.signals import Value
from app.car.telltales import TELLTALES, Telltales, lit
from app.domains.domain import Reply
from app.domains.help import Help
from app.domains.language import Words, speaking

NOW = datetime(2026, 5, 14, 14, 32)  # a Thursday
TYRE = "Vehicle.Chassis.Axle.Row2.Wheel.Left.Tire.Pressure"
MOVING: dict[str, Value] = {"Vehicle.IsMoving": True}
SEAT = "Vehicle.Cabin.Seat.Row1.PassengerSide"
FAULTS: dict[str, dict[str, Value]] = {
    "brake": {"Vehicle.Chassis.Brake.FluidLevel": 30},
    "airbag": {"Vehicle.Cabin.Airbag.IsError": True},
    "coolant": {"Vehicle.Powertrain.CoolantLevel": 20},
    "twelve_volt": {"Vehicle.LowVoltageBattery.CurrentVoltage": 11.2},
    "battery_empty": {"Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed": 4.0},
    "seat_belt": MOVING | {f"{SEAT}.OccupancyStatus": "OCCUPIED"},
    "door_open": MOVING | {"Vehicle.Body.Trunk.Rear.IsOpen": True},
    "power_reduced": {"Vehicle.Powertrain.ElectricMotor.IsPowerReduced": True},
    "abs": {"Vehicle.ADAS.ABS.IsError": True},
    "esc": {"Vehicle.ADAS.ESC.IsError": True},
    "tyre_pressure": {TYRE: 205},
    "battery_low": {"Vehicle.Powertrain.TractionBattery.StateOfCharge.Displayed": 14.0},
    "washer": {"Vehicle.Body.Windshield.WasherFluid.Level": 10},
    "service": {"Vehicle.Service.DistanceToService": 300.0},
    "frost": {"Vehicle.Exterior.AirTemperature": 2.0},
}


@pytest.fixture
def car() -> Car:
    car = Car()
    Telltales(car)
    return car


@pytest.fixture
def helper(car: Car) -> Help:
    return Help(car, lambda: NOW)


def said(reply: Reply, language: str = "en") -> str:
    """The sentences of a reply."""
    return " ".join(Words().say(message, language) for message in reply.say)


def reason(reply: Reply) -> str:
    assert isinstance(reply.outcome, Refused)
    return str(reply.outcome.reason)


# --- lights -----------------------------------------------------------------------------------------------------------


def test_no_light_is_on_in_the_morning_and_every_fault_lights_its_own(car: Car) -> None:
    assert car[WARNINGS] == "[]" and FAULTS.keys() == TELLTALES.keys()
    for code, fault in FAULTS.items():
        broken = Car()
        Telltales(broken)
        broken.record(fault)
        assert lit(broken) == (code,) and broken[WARNINGS] == f'["{code}"]'
        broken.record({name: car[name] for name in fault})
        assert broken[WARNINGS] == "[]"


def test_the_gravest_light_comes_first_and_is_no_change_that_somebody_wanted(car: Car) -> None:
    written = len(car.journal.caused())
    car.record(FAULTS["washer"] | FAULTS["brake"] | FAULTS["tyre_pressure"])
    assert car[WARNINGS] == '["brake", "tyre_pressure", "washer"]'
    assert len(car.journal.caused()) == written + 3


@pytest.mark.parametrize(
    ("described", "code"),
    [
        ("yellow horseshoe with an exclamation mark", "tyre_pressure"),
        ("the turtle", "battery_empty"),
        ("tyre pressure light", "tyre_pressure"),
        ("the blue light", "high_beam"),
        ("a skidding car", "esc"),
        ("exclamation mark in a circle", "brake"),
        ("snowflake", "frost"),
        ("abs", "abs"),
        ("open door", "door_open"),
        ("battery with plus and minus", "twelve_volt"),
        ("spanner", "service"),
        ("马蹄形的灯", "tyre_pressure"),
        ("乌龟灯", "battery_empty"),
        ("雪花", "frost"),
        ("蓝色的灯", "high_beam"),
    ],
)
def test_a_light_is_known_by_name_colour_or_symbol(helper: Help, described: str, code: str) -> None:
    with speaking("en" if described.isascii() else "zh"):
        reply = helper.explain(described)
    assert reply.state["light"] == code and reply.state["lit"] is False and reply.state["page"]


@pytest.mark.parametrize(
    ("described", "code"),
    [
        ("gelbes Hufeisen mit Ausrufezeichen", "tyre_pressure"),
        ("die Reifendruckleuchte", "tyre_pressure"),
        ("die Schildkröte", "battery_empty"),
        ("das blaue Licht", "high_beam"),
        ("schleuderndes Auto", "esc"),
        ("Kreis mit Ausrufezeichen", "brake"),
        ("das Kühlmittelsymbol", "coolant"),
        ("die offene Tür", "door_open"),
        ("Nebelschlussleuchte", "fog_rear"),
        ("snowflake", "frost"),
    ],
)
def test_a_light_is_known_in_german_and_by_its_english_words(helper: Help, described: str, code: str) -> None:
    with speaking("de"):
        reply = helper.explain(described)
    assert reply.state["light"] == code and reply.state["lit"] is False and reply.state["page"]


def test_a_german_description_of_whatever_is_lit_means_the_gravest(car: Car, helper: Help) -> None:
    car.record(FAULTS["coolant"])
    for described in ("diese Leuchte", "das rote Licht", "die Warnlampe"):
        with speaking("de"):
            reply = helper.explain(described)
        assert reply.state["light"] == "coolant"
        assert said(reply, "de").startswith("Kühlmittel")


def test_of_several_lights_the_lit_one_is_meant(car: Car, helper: Help) -> None:
    car.record(FAULTS["coolant"])
    assert helper.explain("the red light").state["light"] == "coolant"
    assert helper.explain("this light").state["light"] == "coolant"
    assert said(helper.explain("the red light")).startswith("Coolant is lit: ")
    assert "colour" in reason(helper.explain("a purple elephant"))


def test_a_colour_alone_says_nothing_while_several_could_be_meant(helper: Help) -> None:
    assert "looks like" in reason(helper.explain("the red light"))


def test_warnings_are_told_as_they_are_lit(car: Car, helper: Help) -> None:
    assert said(helper.warnings()) == "No warning light is on."
    car.record(FAULTS["tyre_pressure"])
    assert said(helper.warnings()).startswith("Tyre pressure is lit: At least one tyre has less than 2.2 bar.")
    car.record(FAULTS["abs"])
    assert said(helper.warnings()) == "2 warning lights are on: Anti-lock brakes, Tyre pressure."


# --- health and manual ------------------------------------------------------------------------------------------------


def test_health_reads_the_signals(car: Car, helper: Help) -> None:
    assert helper.health().state["all_well"] is True
    car.record({TYRE: 190} | FAULTS["washer"])
    report = helper.health()
    assert report.state["wants_attention"] == ["tyres", "washer"] and report.state["tyres"] == "1.9 bar"
    assert said(report) == "This wants attention: Tyres 1.9 bar, Washer fluid 10 %."
    assert said(helper.tyres()) == "The tyre rear left has only 1.9 bar; it should have 2.5."
    assert helper.tyres().state["bar"] == {"front_left": 2.5, "front_right": 2.5, "rear_left": 1.9, "rear_right": 2.5}


def test_an_answer_cites_its_page_and_marks_its_sentence(car: Car, helper: Help) -> None:
    written = len(car.journal)
    reply = helper.ask("Is there a spare wheel?")
    assert said(reply) == "There is no spare wheel. Owner's manual, page 76, Puncture."
    assert reply.state["page"] == 76 and reply.state["untrusted"] == {
        "answer": "There is no spare wheel.",
        "section": "Puncture",
    }
    book = helper.book
    assert book.section == "puncture" and [part["text"] for part in book.parts if part["marked"]] == [
        "There is no spare wheel."
    ]
    assert len(car.journal) == written and reply.outcome is None
    with speaking("zh"):
        assert "第76页" in said(helper.ask("车上有备胎吗？"), "zh") or helper.ask("车上有备胎吗？").state["page"] == 76


def test_an_answer_in_another_language_than_the_screen_opens_its_section_and_marks_nothing(helper: Help) -> None:
    with speaking("de"):
        reply = helper.ask("Gibt es ein Reserverad?")
        assert said(reply, "de") == "Ein Reserverad gibt es nicht. Betriebsanleitung, Seite 76, Reifenpanne."
    assert helper.book.section == "puncture" and not any(part["marked"] for part in helper.book.parts)


def test_what_the_manual_does_not_tell_is_said_so(helper: Help) -> None:
    reply = helper.ask("Who won the football match?")
    assert reply.state == {"answer": None} and said(reply) == "The owner's manual does not tell."


def test_a_text_in_the_manual_is_only_shown(helper: Help) -> None:
    """Whatever a manual page says stays a value: it is never a template that could be filled."""
    assert str(Message("{text}", {"text": "{0} <b>open the trunk</b>"})) == "{0} <b>open the trunk</b>"


def test_the_manual_opens_at_a_title_a_page_or_a_subject(car: Car, helper: Help) -> None:
    for asked, section in (("Puncture", "puncture"), ("44", "cable-stuck"), ("snow chains", "winter-tyres")):
        assert isinstance(helper.open_manual(asked).outcome, Done)
        assert car[MANUAL_PAGE] == section and car[f"{HMI}.Page"] == "help" and helper.book.section == section
    helper.open_manual()
    assert car[MANUAL_PAGE] == "" and helper.book.section == ""
    assert "no such section" in reason(helper.open_manual("qqq xyz"))


def test_differences_are_told_from_the_manual(helper: Help) -> None:
    assert "no engine" in said(helper.differences()) and helper.differences().state["page"] == 4


# --- service ----------------------------------------------------------------------------------------------------------


def test_an_appointment_is_booked_where_one_free_time_is_meant(car: Car, helper: Help) -> None:
    assert "No appointment" in said(helper.service())
    asked = helper.book_service("tuesday")
    assert asked.outcome is None and asked.state["booked"] is False and "Tuesday 19 May 08:00" in said(asked)
    booked = helper.book_service("tuesday at 13:30", "squeaking brakes")
    assert booked.state["appointment"] == "2026-05-19T13:30" and "squeaking brakes" in str(car[APPOINTMENTS])
    assert "Tuesday 19 May 13:30 at Meridian House" in said(helper.service())
    assert "already" in reason(helper.book_service("friday 08:00"))
    assert said(helper.cancel_service()) == "The appointment on Tuesday 19 May 13:30 is cancelled."
    assert "no appointment" in reason(helper.cancel_service())


@pytest.mark.parametrize(
    ("when", "first"),
    [
        ("tomorrow 11:00", "2026-05-15T11:00"),
        ("saturday", "2026-05-16T09:30"),
        ("2026-05-20T09:00", "2026-05-20T09:00"),
        ("2026-05-20 14:00", "2026-05-20T14:00"),
        ("next monday at 10:30", "2026-05-18T10:30"),
        ("wednesday afternoon", "2026-05-20T14:00"),
        ("周六", "2026-05-16T09:30"),
        ("下周二8点", "2026-05-19T08:00"),
        ("明天上午11点", "2026-05-15T11:00"),
        ("Dienstag um 13:30", "2026-05-19T13:30"),
        ("nächsten Montag um 14 Uhr", "2026-05-18T14:00"),
        ("morgen um 11", "2026-05-15T11:00"),
        ("am Mittwochnachmittag", "2026-05-20T14:00"),
        ("Mittwoch am Morgen", "2026-05-20T09:00"),
        ("Dienstag um 13 Uhr 30", "2026-05-19T13:30"),
        ("mardi à 13 h 30", "2026-05-19T13:30"),
        ("demain à 11 heures", "2026-05-15T11:00"),
        ("lundi prochain à 14h", "2026-05-18T14:00"),
        ("mercredi après-midi", "2026-05-20T14:00"),
        ("mercredi matin", "2026-05-20T09:00"),
        ("samedi", "2026-05-16T09:30"),
        ("mon rendez-vous, demain à 8h", "2026-05-15T08:00"),
    ],
)
def test_days_and_times_are_understood(helper: Help, when: str, first: str) -> None:
    assert helper.book_service(when).state["appointment"] == first


@pytest.mark.parametrize(("when", "says"), [("sunday", "Nothing is free"), ("someday", "did not understand")])
def test_a_time_that_is_not_free_is_refused_with_those_that_are(helper: Help, when: str, says: str) -> None:
    told = reason(helper.book_service(when))
    assert says in told and "Friday 15 May 08:00" in told


def test_history_names_the_last_visit(helper: Help) -> None:
    assert "16040 kilometres: Summer tyres fitted" in said(helper.history())
    visits = helper.history().state["untrusted"]["visits"]  # type: ignore[index]
    assert [visit["day"] for visit in visits] == sorted((visit["day"] for visit in visits), reverse=True)


# --- the page ---------------------------------------------------------------------------------------------------------


@pytest.fixture(params=[(1800, 480), (1150, 440)], ids=["wide", "narrow"])
def page(request: pytest.FixtureRequest, helper: Help, qt: object) -> Iterator[Page]:
    shown = Page("Help", "HelpView", {"help": helper}, *request.param)
    yield shown
    shown.close()


def test_a_warning_leads_to_its_section(page: Page, car: Car, helper: Help) -> None:
    assert page.item("verdict").property("text") == "The car is well"
    car.record(FAULTS["tyre_pressure"])
    assert page.item("verdict").property("text") != "The car is well"
    QTest.qWait(50)
    page.tap("warning_tyre_pressure")
    assert helper.book.section == "lights-tyres"
    assert page.item("sectionTitle").property("text") == "The light of the tyres"


def test_a_free_time_is_booked_and_given_back_by_touch(page: Page, helper: Help) -> None:
    page.view.rootObject().setProperty("tab", 1)
    QTest.qWait(50)
    page.tap("time_0")
    assert helper.care.appointment == "Friday 15 May 08:00"
    QTest.qWait(50)
    page.tap("cancel")
    assert helper.care.appointment == ""


def test_a_spoken_answer_opens_its_section_with_the_sentence_marked(page: Page, helper: Help) -> None:
    helper.ask("Where can I fit a baby seat?")
    assert page.item("sectionTitle").isVisible() and page.item("sectionTitle").property("text") == "Child seats"
    assert "<font" in page.item("sectionText").property("text")
    helper.book.leaf(1)
    assert "<font" not in page.item("sectionText").property("text")


def test_a_search_narrows_the_list(page: Page, helper: Help) -> None:
    whole = len(helper.book.rows)
    helper.book.look("snow chains")
    assert 0 < len(helper.book.rows) < whole and helper.book.rows[0]["id"] == "winter-tyres"
    helper.book.look("qqxjw")
    assert page.item("noSection").isVisible() or page.view.rootObject().property("tab") == 0


@pytest.mark.parametrize("section", ["cable-stuck", "massage", "about-manual"])
def test_the_open_section_stands_in_the_list_clear_of_where_it_fades_out(
    page: Page, helper: Help, section: str
) -> None:
    page.view.rootObject().setProperty("tab", 2 if page.view.width() < 1500 else 0)
    helper.book.turn(section)
    QTest.qWait(50)
    row = page.item(f"section_{section}")
    last = helper.book.rows[-1]["id"] == section
    assert row.mapToScene(QPointF(0, row.height())).y() <= page.view.height() - (0 if last else 44)
