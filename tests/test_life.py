"""Contacts, calls, messages, mails, calendar, tasks from open formats: what is odd is read, what is broken is told."""

import os
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from app.car.message import Message
from app.life.calendar import read_calendar, read_tasks
from app.life.calls import read_calls
from app.life.changes import own_changes, with_changes
from app.life.contacts import read_contacts
from app.life.content_lines import parts
from app.life.durations import duration
from app.life.life import LIFE, read_life
from app.life.messages import read_mails, read_messages
from app.life.who import find, is_number, kind_named, of_number, which_number

TODAY = date(2026, 5, 14)


@pytest.fixture(autouse=True)
def berlin() -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Europe/Berlin"
    time.tzset()
    yield
    del os.environ["TZ"]
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


def written(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def cards(folder: Path, *bodies: str) -> tuple[tuple[object, ...], list[str]]:
    text = "\r\n".join(f"BEGIN:VCARD\r\nVERSION:4.0\r\n{body}\r\nEND:VCARD" for body in bodies)
    faults: list[Message] = []
    people = read_contacts(written(folder, "contacts.vcf", text), faults)
    return people, [str(fault) for fault in faults]


# --- contacts ---------------------------------------------------------------------------------------------------------


def test_folded_lines_and_escapes_are_put_together(tmp_path: Path) -> None:
    people, faults = cards(tmp_path, 'FN:Anna\\, the\r\n  tall\r\nTEL;TYPE="cell,voice":+99 1\r\n\t23')
    assert [(who.name, who.numbers[0].digits) for who in people] == [("Anna, the tall", "+99123")]  # type: ignore[attr-defined]
    assert people[0].numbers[0].kind == "mobile" and not faults  # type: ignore[attr-defined]


def test_quoted_printable_of_old_cards_is_read(tmp_path: Path) -> None:
    body = "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=8E=8B;=E9=9B=AA;;;\r\nTEL;CELL:+99 5\r\n"
    body += "NOTE;ENCODING=QUOTED-PRINTABLE:a long=\r\n note"
    people, faults = cards(tmp_path, body)
    assert people[0].name == "王雪" and people[0].numbers[0].kind == "mobile" and not faults  # type: ignore[attr-defined]


def test_a_card_without_a_name_is_told_with_its_line_and_the_rest_stays(tmp_path: Path) -> None:
    people, faults = cards(tmp_path, "TEL:+99 1", "FN:Bo\r\nTEL:+99 2", "FN:Nobody")
    assert [who.name for who in people] == ["Bo"]  # type: ignore[attr-defined]
    assert "contacts.vcf, line 1: this contact has no name; add a line FN:…." in faults[0]
    assert "line 10" in faults[1] and "no number" in faults[1]


def test_a_broken_line_and_a_missing_end_cost_their_own_card(tmp_path: Path) -> None:
    text = "BEGIN:VCARD\nFN:A\nrubbish\nTEL:1\nEND:VCARD\n"
    text += "BEGIN:VCARD\nFN:B\nTEL:22\nBEGIN:VCARD\nFN:C\nTEL:33\nEND:VCARD\n"
    faults: list[Message] = []
    people = read_contacts(written(tmp_path, "c.vcf", text), faults)
    assert [who.name for who in people] == ["C"]
    assert "line 3" in str(faults[0]) and "line 6" in str(faults[1]) and "END:VCARD" in str(faults[1])


def test_bytes_that_are_no_text_and_a_missing_file_raise_nothing(tmp_path: Path) -> None:
    faults: list[Message] = []
    people = read_contacts(written(tmp_path, "c.vcf", b"BEGIN:VCARD\nFN:\xff\xfeX\nTEL:12\nEND:VCARD"), faults)
    assert len(people) == 1 and not read_contacts(tmp_path / "none.vcf", faults) and not faults


def test_preferred_numbers_come_first_and_a_place_is_read(tmp_path: Path) -> None:
    body = 'FN:D\nTEL;TYPE=home:11\nTEL;TYPE=work;PREF=1:22\nADR;GEO="geo:54.2,4.1":;;Bell Road 5;Aldermere;;;'
    (who,), _ = cards(tmp_path, body)
    assert [each.text for each in who.numbers] == ["22", "11"]  # type: ignore[attr-defined]
    assert (who.address, who.spot) == ("Bell Road 5, Aldermere", (54.2, 4.1))  # type: ignore[attr-defined]
    assert which_number(who, "home").text == "11"  # type: ignore[union-attr, arg-type]


def test_parts_are_cut_at_marks_that_are_not_escaped() -> None:
    assert parts("a\\;b;c\\n") == ["a;b", "c"]


# --- who is meant -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("mum", ["Helga Brandt"]),
        ("my mother", ["Helga Brandt"]),
        ("妈妈", ["Helga Brandt"]),
        ("meine Mutter", ["Helga Brandt"]),
        ("Mara", ["Mara Lindholm"]),
        ("marra lindholm", ["Mara Lindholm"]),
        ("小雪", ["王雪"]),
        ("Wang Xue", ["王雪"]),
        ("Jonas", ["Jonas Falk", "Jonas Weber"]),
        ("Jonas Weber", ["Jonas Weber"]),
        ("dentist", ["Dr. Paul Steiner"]),
        ("the workshop", ["Meridian Service Aldermere"]),
        ("Lukas", ["Lucas Martin"]),
        ("Zaphod", []),
        ("", []),
    ],
)
def test_names_relations_and_slips_of_the_ear(said: str, names: list[str]) -> None:
    people = read_life(LIFE, datetime(2026, 5, 14)).contacts
    assert [who.name for who in find(people, said)] == names


def test_numbers_and_kinds_of_numbers() -> None:
    people = read_life(LIFE, datetime(2026, 5, 14)).contacts
    assert is_number("+99 40 12-3") and not is_number("Room 5") and not is_number("5")
    assert kind_named("Mara's mobile") == ("mara", "mobile") and kind_named("王雪的手机") == ("王雪", "mobile")
    assert of_number(people, "+991550101").name == "Mara Lindholm"  # type: ignore[union-attr]


# --- calls and messages -----------------------------------------------------------------------------------------------


def test_calls_with_faults_cost_their_line(tmp_path: Path) -> None:
    text = "number,direction,at,seconds\n12,in,2026-05-14 09:30,5\n13,sideways,2026-05-14 09:30,\n14,out,noon,1\n,,,\n"
    faults: list[Message] = []
    calls = read_calls(written(tmp_path, "calls.csv", text), faults)
    assert [call["number"] for call in calls] == ["12"]
    assert ["line 3" in str(faults[0]), "line 4" in str(faults[1]), len(faults)] == [True, True, 2]
    assert not read_calls(written(tmp_path, "d.csv", "12,in,2026-05-14,4\n"), faults) and "line 1" in str(faults[2])


def test_a_broken_message_costs_itself(tmp_path: Path) -> None:
    text = (
        "# comment\n- with: A\n  at: 2026-05-14 09:12\n  text: 'half\n"
        "- with: B\n  at: 2026-05-14 09:13\n  text: whole\n"
        "- with: C\n  text: no time\n- just words\n"
    )
    faults: list[Message] = []
    found = read_messages(written(tmp_path, "m.yaml", text), faults)
    assert [(each["with"], each["text"]) for each in found] == [("B", "whole")]
    assert [f"line {line}:" in str(fault) for line, fault in zip((2, 8, 10), faults, strict=True)] == [True] * 3


def test_mails_of_every_kind_are_read(tmp_path: Path) -> None:
    written(
        tmp_path, "a.eml",
        "From: =?utf-8?b?5p2O5piO?= <li@x.example>\nDate: Thu, 14 May 2026 10:00:00 +0000\n"
        "Subject: =?utf-8?q?gr=C3=BC?=\n =?utf-8?q?n?=\nContent-Type: text/plain; charset=utf-8\n"
        "Content-Transfer-Encoding: quoted-printable\n\ncaf=C3=\n=A9\n",
    )  # fmt: skip
    written(
        tmp_path, "b.eml",
        "From: b@x.example\nDate: Thu, 14 May 2026 10:00:00\nContent-Type: text/html; charset=nonsense\n\n"
        "<style>p{}</style><p>one &amp; <b>two</b></p><script>no</script>",
    )  # fmt: skip
    written(tmp_path, "c.eml", "Subject: nothing else\n\nwords")
    written(tmp_path, "d.eml", b"\xff\xfe\x00")
    faults: list[Message] = []
    first, second = read_mails(tmp_path, faults)
    assert (first["from"], first["subject"], first["text"]) == ("李明", "grün", "café")
    assert first["at"] == datetime(2026, 5, 14, 12) and second["text"] == "one & two" and second["subject"] == ""
    assert ["c.eml" in str(faults[0]), "d.eml" in str(faults[1])] == [True, True]


# --- calendar ---------------------------------------------------------------------------------------------------------


def events(folder: Path, *bodies: str, head: str = "") -> tuple[list[tuple[str, str]], list[str]]:
    text = (
        f"BEGIN:VCALENDAR\n{head}"
        + "".join(f"BEGIN:VEVENT\n{body}\nEND:VEVENT\n" for body in bodies)
        + "END:VCALENDAR\n"
    )
    faults: list[Message] = []
    found = read_calendar(written(folder, "calendar.ics", text), TODAY, faults)
    return [(str(each["title"]), str(each["start"])) for each in found], [str(fault) for fault in faults]


def test_zones_utc_days_and_durations(tmp_path: Path) -> None:
    found, faults = events(
        tmp_path,
        "SUMMARY:Shanghai\nDTSTART;TZID=Asia/Shanghai:20260514T160000",
        "SUMMARY:UTC\nDTSTART:20260514T080000Z\nDURATION:PT90M",
        "SUMMARY:Day\nDTSTART;VALUE=DATE:20260515",
        "SUMMARY:Alarmed\nDTSTART:20260514T2000\nBEGIN:VALARM\nTRIGGER:-PT5M\nSUMMARY:no\nEND:VALARM",
    )
    assert found == [("Shanghai", "2026-05-14T10:00"), ("UTC", "2026-05-14T10:00"), ("Alarmed", "2026-05-14T20:00"),
                     ("Day", "2026-05-15T00:00")]  # fmt: skip
    assert not faults


def test_repeated_events_follow_rule_exceptions_and_moved_ones(tmp_path: Path) -> None:
    found, _ = events(
        tmp_path,
        "UID:w\nSUMMARY:Weekly\nDTSTART:20260402T100000\nRRULE:FREQ=WEEKLY;UNTIL=20260522T100000Z\nEXDATE:20260521T100000",
        "UID:w\nRECURRENCE-ID:20260514T100000\nSUMMARY:Moved\nDTSTART:20260514T110000",
    )
    assert found == [("Moved", "2026-05-14T11:00")]


def test_broken_events_are_told_and_cost_nothing_else(tmp_path: Path) -> None:
    found, faults = events(
        tmp_path,
        "SUMMARY:No start",
        "SUMMARY:Nowhere\nDTSTART;TZID=Mars/Base:20260514T100000",
        "SUMMARY:Backwards\nDTSTART:20260514T100000\nDTEND:20260514T090000",
        "SUMMARY:Rule\nDTSTART:20260514T100000\nRRULE:FREQ=SOMETIMES",
        "SUMMARY:Whole\nDTSTART:20260514T100000",
    )
    assert [title for title, _ in found] == ["Whole"] and len(faults) == 4
    assert all("calendar.ics, line" in fault and "DTSTART" in fault for fault in faults)


def test_the_day_zero_moves_everything_to_today(tmp_path: Path) -> None:
    head = "X-MERIDIAN-DAY-ZERO:20200101\n"
    found, _ = events(tmp_path, "SUMMARY:Then\nDTSTART:20200102T090000", head=head)
    assert found == [("Then", "2026-05-15T09:00")]


def test_tasks_with_times_and_places(tmp_path: Path) -> None:
    text = (
        "BEGIN:VTODO\nSUMMARY:Milk\nDUE:20260514T180000\nEND:VTODO\nBEGIN:VTODO\nSUMMARY:Books\nLOCATION:Library\n"
        "GEO:54.1;4.2\nEND:VTODO\nBEGIN:VTODO\nSUMMARY:Done\nSTATUS:COMPLETED\nEND:VTODO\nBEGIN:VTODO\nDUE:20260514\n"
        "END:VTODO\nBEGIN:VTODO\nSUMMARY:Bad\nDUE:soon\nEND:VTODO\n"
    )
    faults: list[Message] = []
    found = read_tasks(written(tmp_path, "r.ics", text), None, TODAY, faults)
    assert [(each["text"], each["at"], each["latitude"]) for each in found] == [
        ("Milk", "2026-05-14T18:00", 0.0),
        ("Books", "", 54.1),
    ]
    assert len(faults) == 2


def test_spans_of_time() -> None:
    assert duration("P1DT2H30M") == timedelta(days=1, hours=2, minutes=30) and duration("P2W") == timedelta(weeks=2)
    with pytest.raises(ValueError, match="2 hours"):
        duration("2 hours")


# --- the whole folder -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("day", [date(2026, 5, 14), date(2027, 2, 28), date(2026, 11, 22)])
def test_the_demo_day_is_fresh_on_any_date_and_has_no_fault(day: date) -> None:
    life = read_life(LIFE, datetime(day.year, day.month, day.day, 14, 32))
    assert not life.faults and len(life.contacts) >= 25
    firsts = [who.given for who in life.contacts]
    assert firsts.count("Jonas") == 2 and sum(not who.name.isascii() for who in life.contacts) >= 4
    today = [each for each in life.calendar if str(each["start"]).startswith(day.isoformat())]
    tomorrow = [each for each in life.calendar if str(each["start"]).startswith((day + timedelta(days=1)).isoformat())]
    assert len(today) >= 6 and len(tomorrow) >= 4 and len(life.calendar) > len(today) + len(tomorrow)
    assert sum(each["kind"] == "message" for each in (*life.inbox, *life.outbox)) >= 12
    assert sum(each["kind"] == "email" for each in life.inbox) >= 8 and len(life.missed) == 2


def test_an_empty_folder_is_an_empty_life(tmp_path: Path) -> None:
    life = read_life(tmp_path / "nowhere", datetime(2026, 5, 14))
    assert not (life.contacts or life.inbox or life.calendar or life.faults)


def test_only_what_a_person_changed_is_kept() -> None:
    files = [{"id": "a", "n": 1}, {"id": "b", "n": 1}]
    kept = own_changes(files, [{"id": "b", "n": 2}, {"id": "c", "n": 1}])
    assert kept == {"own": [{"id": "b", "n": 2}, {"id": "c", "n": 1}], "gone": ["a"]}
    tomorrow = [{"id": "b", "n": 1}, {"id": "d", "n": 1}]
    assert with_changes(tomorrow, kept) == [{"id": "b", "n": 2}, {"id": "d", "n": 1}, {"id": "c", "n": 1}]
