"""A study's folder, checked as a whole before anything is run: tasks, scenarios, questionnaires, signals, commands."""

import difflib
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.car.signals import Catalogue, SignalError
from app.study.files.conditions import senseless
from app.study.files.languages import language_faults, languages, one_for_all
from app.study.files.questionnaire import find_questionnaire
from app.study.files.scenario import Scenario
from app.study.files.study import Study
from app.study.files.yaml_file import FileFaults, Place, YamlFile
from app.study.wizard.lines import Lines


@dataclass(frozen=True)
class StudyFolder:
    """A checked study with its scenarios; `digest` changes with every byte of its files.

    `languages`: those that its texts are in by name; () where each is one for all participants. `one_for_all`: line and
    key of texts of `study.yaml` that are so though others are there by language.
    """

    path: Path
    study: Study
    scenarios: dict[str, Scenario]
    digest: str
    lines: Lines = field(default_factory=Lines)
    languages: tuple[str, ...] = ()
    one_for_all: tuple[tuple[int, str], ...] = ()

    def scenario(self, name: str) -> Scenario:
        """By file name; the empty scenario for ""."""
        return self.scenarios[name] if name else Scenario(scenario="none")


def open_study(path: Path, catalogue: Catalogue, commands: Iterable[str] = ()) -> StudyFolder:
    """Read and check everything in a study's folder; raises FileFaults with every error found in it.

    `commands`: the names that scenarios and lines may call ("phone.ring"); none: they are not checked.
    """
    if not path.is_dir():
        raise FileFaults([f"There is no study folder {path}: make one with `python main.py study new {path}`."])
    file = YamlFile(path / "study.yaml")
    faults: list[str] = []
    for place, signal in _signals_of(file.data):
        _check_signal(file, place, signal, catalogue, faults)
    try:
        study = file.checked(Study)
    except FileFaults as error:
        raise FileFaults([*error.sentences, *faults]) from None
    scenarios: dict[str, Scenario] = {}
    known = {name.replace(".", "_"): name for name in commands}
    for place, name in _scenario_names(study):
        if name and name not in scenarios:
            try:
                scenarios[name] = _read_scenario(path, name, file, place, catalogue, known)
            except FileFaults as error:
                faults += error.sentences
    for place, name in _questionnaire_names(study):
        try:
            find_questionnaire(name, path)
        except FileFaults as error:
            missing = not (path / "questionnaires" / f"{name}.yaml").exists()
            what, _, mend = error.sentences[0].rstrip(".").partition(": ")
            faults += [file.fault(place, what, mend)] if missing else error.sentences
    lines = Lines()
    if study.wizard_lines:
        try:
            lines = _read_lines(path, study.wizard_lines, file, catalogue, known)
        except FileFaults as error:
            faults += error.sentences
    if not faults and languages(file):
        faults = language_faults(file, study, map(YamlFile, _beside(path, study)))
    if faults:
        raise FileFaults(list(dict.fromkeys(faults)))
    return StudyFolder(path, study, scenarios, _digest(path), lines, languages(file), tuple(one_for_all(file)))


def calls(folder: StudyFolder) -> bool:
    """Whether anything in a study calls a command, so that it is worth knowing which there are."""
    events = (event for scenario in folder.scenarios.values() for event in scenario.events)
    return any(event.call for event in events) or any(line.tool for line in folder.lines.lines)


def _read_lines(path: Path, name: str, study: YamlFile, catalogue: Catalogue, commands: Mapping[str, str]) -> Lines:
    where = path / name
    if not where.exists():
        mend = "write it, or leave wizard_lines out"
        raise FileFaults([study.fault(("wizard_lines",), f"there is no file {name}", mend)])
    file = YamlFile(where)
    lines, faults = file.checked(Lines), list[str]()
    for at, signal in _signals_of(file.data):
        _check_signal(file, at, signal, catalogue, faults)
    for number, line in enumerate(lines.lines):
        _check_command(file, ("lines", number, "tool"), line.tool, commands, faults)
    if faults:
        raise FileFaults(faults)
    return lines


def _read_scenario(
    path: Path, name: str, study: YamlFile, place: Place, catalogue: Catalogue, commands: Mapping[str, str]
) -> Scenario:
    where = path / "scenarios" / name
    if not where.exists():
        known = ", ".join(sorted(each.name for each in (path / "scenarios").glob("*.yaml"))) or "none yet"
        raise FileFaults([study.fault(place, f"there is no scenario {name}", f"write it, or use one of {known}")])
    file = YamlFile(where)
    scenario = file.checked(Scenario)
    faults: list[str] = []
    for at, signal in _signals_of(file.data):
        _check_signal(file, at, signal, catalogue, faults)
    for number, event in enumerate(scenario.events):
        _check_command(file, ("events", number, "call"), event.call, commands, faults)
    if faults:
        raise FileFaults(faults)
    return scenario


def _signals_of(data: Any, place: Place = ()) -> Iterable[tuple[Place, tuple[str, Any]]]:
    """Every signal that a file names, with the value it is to take where it is set, else with what is asked of it."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key == "signal" and isinstance(value, str) and value:
                yield (*place, key), (value, data)
            elif key in ("signals", "start", "set") and isinstance(value, dict):
                yield from (((*place, key, name), (str(name), wanted)) for name, wanted in value.items())
            else:
                yield from _signals_of(value, (*place, str(key)))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _signals_of(value, (*place, number))


def _check_signal(
    file: YamlFile, place: Place, named: tuple[str, Any], catalogue: Catalogue, faults: list[str]
) -> None:
    name, value = named
    try:
        signal = catalogue[name]
        if not isinstance(value, dict):
            signal.check(value)
        elif what := senseless(signal, value):
            faults.append(file.fault(place, what, f"see `python main.py study signals {name.rpartition('.')[2]}`"))
    except SignalError as error:
        near = difflib.get_close_matches(name, [one.name for one in catalogue], 1)
        mend = "see `python main.py study signals`" if name in near or not near else f"did you mean {near[0]}"
        faults.append(file.fault(place, str(error).rstrip("."), mend))


def _check_command(file: YamlFile, place: Place, name: str, known: Mapping[str, str], faults: list[str]) -> None:
    """`known`: names as they are told, by names as tools have them."""
    if name and known and name.replace(".", "_") not in known:
        near = difflib.get_close_matches(name, known.values(), 1)
        mend = f"did you mean {near[0]}" if near else "see `python main.py study commands`"
        faults.append(file.fault(place, f"there is no command {name}", mend))


def _scenario_names(study: Study) -> Iterable[tuple[Place, str]]:
    yield ("scenario",), study.scenario
    for number, task in enumerate(study.tasks):
        yield ("tasks", number, "scenario"), task.scenario


def _questionnaire_names(study: Study) -> Iterable[tuple[Place, str]]:
    for number, task in enumerate(study.tasks):
        yield from ((("tasks", number, "after", place), name) for place, name in enumerate(task.after))
    yield from ((("after_condition", place), name) for place, name in enumerate(study.after_condition))
    yield from ((("at_end", place), name) for place, name in enumerate(study.at_end))


def _beside(path: Path, study: Study) -> list[Path]:
    """The study's further files that participants read or hear something of."""
    lines = [path / study.wizard_lines] if study.wizard_lines else []
    scenarios = [path / "scenarios" / name for _, name in _scenario_names(study) if name]
    asked = [path / "questionnaires" / f"{name}.yaml" for _, name in _questionnaire_names(study)]
    return list(dict.fromkeys([*lines, *scenarios, *(each for each in asked if each.exists())]))


def _digest(path: Path) -> str:
    made = hashlib.sha256()
    for file in sorted([*path.glob("*.yaml"), *path.glob("scenarios/*.yaml"), *path.glob("questionnaires/*.yaml")]):
        made.update(file.relative_to(path).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return made.hexdigest()[:16]
