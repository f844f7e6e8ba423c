"""Says what works on this machine and how to mend what does not: `python main.py doctor [--json]`."""

import json
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

from app.config import Config, Secret
from app.config.screens import Screens

Status = Literal["ok", "warn", "fail"]


@dataclass(frozen=True)
class Finding:
    """One thing looked at: what was found, and the mend in one sentence where it is not ok."""

    check: str
    status: Status
    found: str
    mend: str = ""


@dataclass(frozen=True)
class Subject:
    """What the doctor needs to know of the configuration; folders may not exist yet. The key itself is never shown."""

    base_url: str = ""
    model: str = ""
    key: Secret = field(default_factory=Secret)
    data: Path = Path()
    models: Path = Path()
    built_speech: Path = Path()
    microphone: str = ""
    speaker: str = ""
    duplex: str = "auto"
    recogniser: str = "auto"
    recogniser_model: str = ""
    speech_key: Secret = field(default_factory=Secret)
    voice: str = "auto"
    languages: tuple[str, ...] = ("en", "zh")
    screens: Screens = field(default_factory=Screens)
    fullscreen: bool = True


def subject_of(config: Config) -> Subject:
    """What of the configuration the doctor looks at."""
    return Subject(
        base_url="" if config.chat.is_stand_in else config.chat.base_url,
        model=config.chat.model,
        key=config.chat.key,
        data=config.data,
        models=config.models,
        built_speech=Path(__file__).resolve().parents[2] / "build" / "speech",
        microphone=config.speech.microphone,
        speaker=config.speech.speaker,
        duplex=config.speech.duplex,
        recogniser=config.speech.recogniser,
        recogniser_model=config.speech.recogniser_model,
        speech_key=config.speech.key,
        voice=config.speech.voice,
        screens=config.screens,
        fullscreen=config.cockpit.fullscreen,
    )


Check = Callable[[Subject], Iterator[Finding]]


def checks() -> tuple[tuple[str, Check], ...]:
    """Every check by name, in the order of the report."""
    from app.dev import doctor_inside, doctor_outside

    return (
        ("Python", doctor_inside.python),
        ("Packages", doctor_inside.packages),
        ("Screen", doctor_outside.screen),
        ("Fonts", doctor_outside.fonts),
        ("Sound", doctor_outside.sound),
        ("Speech", doctor_outside.speech),
        ("Built assets", doctor_inside.assets),
        ("Chat endpoint", doctor_outside.endpoint),
        ("Disk", doctor_inside.disk),
    )


def examine(subject: Subject) -> Iterator[Finding]:
    """All findings; a check that breaks is itself a finding."""
    for name, check in checks():
        try:
            yield from check(subject)
        except Exception as error:
            yield Finding(name, "fail", f"the check itself broke: {error!r}", "Please report this with the line above.")


def report(subject: Subject, *, as_json: bool) -> int:
    """Print every finding as it is made, or all as JSON; returns 1 when something failed, else 0."""
    findings = []
    for finding in examine(subject):
        findings.append(finding)
        if not as_json:
            print(line(finding), flush=True)
    failed = sum(finding.status == "fail" for finding in findings)
    warned = sum(finding.status == "warn" for finding in findings)
    if as_json:
        print(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
    elif failed or warned:
        print(f"\n{failed} to mend, {warned} that the cockpit can do without.")
    else:
        print("\nEverything is there.")
    return 1 if failed else 0


def line(finding: Finding) -> str:
    """A finding as a table row, its mend below it."""
    columns = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in finding.check)
    row = f"{finding.status:<4}  {finding.check}{' ' * max(1, 24 - columns)}{finding.found}"
    return f"{row}\n{' ' * 30}→ {finding.mend}" if finding.mend else row
