"""The demo drive on a machine without display or sound: what it leaves is what one would show."""

import json
import re
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from tests.end_to_end.program import program

TEMPERATURE = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
INFOTAINMENT = "Vehicle.Cabin.Infotainment"
GOAL, STOPS = f"{INFOTAINMENT}.Navigation.DestinationSet.Name", f"{INFOTAINMENT}.Navigation.Stops"
TRIP = f"{INFOTAINMENT}.Trip.Plan"
OUTBOX = f"{INFOTAINMENT}.Messages.Outbox"
AGENT = f"{INFOTAINMENT}.Assistant.Agent"
DEFROSTER = "Vehicle.Cabin.HVAC.IsFrontDefrosterActive"
AIR_CONDITIONING = "Vehicle.Cabin.HVAC.IsAirConditioningActive"
SAYINGS = Path(__file__).resolve().parents[2] / "assets" / "demo" / "sayings.txt"
PATIENCE = 300.0  # seconds; the drive itself ends in less than 180


def lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def plain(words: str) -> str:
    """As a recogniser writes it."""
    return " ".join(re.findall(r"[\w']+", words.lower()))


async def test_the_demo_drive_leaves_what_one_would_show(child_env: dict[str, str], tmp_path: Path) -> None:
    out = tmp_path / "out"
    nowhere = {"PULSE_SERVER": f"unix:{tmp_path}/nobody", "MERIDIAN_DATA": str(tmp_path / "data")}
    ended = await program("--demo", str(out), env=child_env | nowhere, within=PATIENCE)
    assert (ended.status, ended.err) == (0, ""), ended
    assert all(str(out / name) in ended.out for name in ("contact-sheet.png", "transcript.txt", "journal.jsonl"))

    pictures = sorted((out / "pictures").glob("*.png"))
    assert len(pictures) > 12
    for path in [*pictures, out / "contact-sheet.png"]:
        picture = QImage(str(path))
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 24) for y in range(0, picture.height(), 24)}
        assert len(colours) > 100, f"{path.name} is blank"
    different = len({path.read_bytes() for path in pictures})
    assert different >= len(pictures) - 2, "stages look different; a busy machine may miss a word or two"

    said = {plain(words) for words in SAYINGS.read_text(encoding="utf-8").splitlines()}
    transcript = lines(out / "transcript.jsonl")
    heard = [entry["said"] for entry in transcript]
    assert len(heard) >= 8 and len(set(heard) & said) >= 8, heard
    assert all(entry["spoken"] and entry["answer"] and not entry["failed"] for entry in transcript)
    assert {entry["endpoint"] for entry in transcript} == {"meridian-stand-in"}
    assert all(words in (out / "transcript.txt").read_text(encoding="utf-8") for words in heard)

    turns = {entry["said"]: entry["turn"] for entry in transcript}
    journal = [change for change in lines(out / "journal.jsonl") if change["cause"]["origin"] == "voice"]

    def changed(words: str) -> dict[str, dict[str, Any]]:
        return {change["signal"]: change for change in journal if change["cause"].get("turn") == turns[words]}

    assert changed("it's too cold in here and play something calm")[TEMPERATURE]["to"] > 21
    assert changed("take me to the lake")[GOAL]["to"] == "Lake Serin"
    stop = changed("add the first one as a stop")[STOPS]
    assert stop["from"] == "[]" and len(json.loads(stop["to"])) == 1
    offered = next(entry["answer"] for entry in transcript if entry["said"].endswith("a charger on the way"))
    assert json.loads(stop["to"])[0]["name"] in offered
    fogged = changed("the windscreen is fogging up")
    assert fogged[DEFROSTER]["to"] is True and fogged[AIR_CONDITIONING]["also"]
    undone = changed("undo that")
    assert undone and all(change["to"] == fogged[name]["from"] for name, change in undone.items())
    assert changed("open the trunk") == {}, "not while the car moves"
    assert OUTBOX not in changed("tell mara that i am ten minutes late") and OUTBOX in changed("yes please")
    asked = {change["signal"] for change in journal}
    assert TRIP in asked, "whatever word of the wish was misheard"
    agents = [change["to"] for change in journal if change["signal"] == AGENT]
    assert agents[:1] == ["car_genius"] and agents[-1] == "travel_companion"

    for entry in lines(out / "latencies.jsonl"):
        assert entry["turn"] in turns.values()
        assert 0 < entry["final_words"] <= entry["first_token"] <= entry["answer_complete"] < entry["end"]
