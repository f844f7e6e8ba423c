"""A study's texts by language: the participant's chooses, and what has no words in one of them is told once."""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from study_screens import LANGUAGE, StudyScreens, every, study

from app.car.catalogue import catalogue
from app.car.journal import Cause
from app.cli import main
from app.commands.study_run import in_its_language
from app.config import Config
from app.study.files.schema import FOLDER
from app.study.files.text import LANGUAGES, said
from app.study.files.yaml_file import FileFaults
from app.study.replay.steps import steps
from app.study.study_folder import StudyFolder, open_study
from app.study.wizard.lines import Line, find

STUDIES = ("product_review", "usability", "wizard_latency")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(FOLDER / "wizard_latency", tmp_path / "study")
    return tmp_path / "study"


def change(path: Path, before: str, after: str) -> int:
    """Write something else into a file; the line where it stood."""
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    return text[: text.index(before)].count("\n") + 1


def faults(folder: Path) -> list[str]:
    with pytest.raises(FileFaults) as caught:
        open_study(folder, catalogue())
    return caught.value.sentences


def texts(opened: StudyFolder) -> list[Any]:
    study, lines = opened.study, opened.lines
    told = [text for task in study.tasks for text in (task.title, task.tell)]
    heard = [*(line.say for line in lines.lines if line.say), *(lines.fillers if study.wizard_lines else ())]
    return [study.title, study.consent.title, study.consent.text, study.consent.audio, *told, *heard]


@pytest.mark.parametrize("name", STUDIES)
def test_the_studies_that_ship_speak_four_languages(name: str) -> None:
    opened = open_study(FOLDER / name, catalogue())
    assert opened.languages == LANGUAGES and not opened.one_for_all
    for text in texts(opened):
        assert len({said(text, language) for language in LANGUAGES}) >= 3, text


def test_a_text_for_all_is_read_in_any_language_and_a_missing_language_is_english() -> None:
    assert said(" Make it warm. ", "zh") == "Make it warm."
    assert said({"en": "Warm", "zh": "暖"}, "zh") == "暖"
    assert said({"en": "Warm", "zh": "暖"}, "de") == "Warm" and said({"zh": "暖", "fr": "Chaud"}, "de") == "暖"


def test_a_missing_language_is_one_sentence_for_each_file(folder: Path) -> None:
    consent = change(folder / "study.yaml", "    zh: 也可以录下我说的话。\n", "") - 2
    change(folder / "study.yaml", "      zh: 请用您自己的话，让车里变得舒适。\n", "")
    line = change(folder / "lines.yaml", 'zh: "我看一下。", ', "")
    in_study, in_lines = faults(folder)
    assert f"study.yaml, line {consent}: consent › audio: this text has no words in zh, as in 1 more (line " in in_study
    assert in_study.endswith("write `zh: …`.")
    assert f"lines.yaml, line {line}: fillers › 2: this text has no words in zh; write `zh: …`." in in_lines


def test_own_questions_are_held_to_the_studys_languages(folder: Path) -> None:
    (folder / "questionnaires").mkdir()
    own = 'questionnaire: trust\ntitle: {en: Trust}\nscale: {from: 1, to: 7}\nitems:\n  - {id: much, en: "How much?"}\n'
    (folder / "questionnaires" / "trust.yaml").write_text(own, encoding="utf-8")
    change(folder / "study.yaml", "at_end: [ueq_s]", "at_end: [ueq_s, trust]")
    told = faults(folder)
    assert [sentence for sentence in told if "trust.yaml, line 2: title: " in sentence and "(line 5)" in sentence]
    assert len(told) == 3, "one each for zh, de and fr"


def test_a_setup_in_a_language_without_texts_is_told(tmp_path: Path) -> None:
    words = "title: Mine\nconsent: {text: {en: Agree, zh: 同意}}\ntasks: [{id: go, tell: {en: Go, zh: 走}}]\n"
    conditions = "conditions: [{name: one, language: zh}, {name: two, language: fr}]\n"
    (tmp_path / "study.yaml").write_text(f"study: mine\n{words}{conditions}", encoding="utf-8")
    (told,) = faults(tmp_path)
    assert "line 5: conditions › 2 › language: there are no texts in fr; write them, or use one of en, zh." in told
    change(tmp_path / "study.yaml", "{en: Go, zh: 走}", "Go")
    change(tmp_path / "study.yaml", "{en: Agree, zh: 同意}", '"Yes?"')
    assert open_study(tmp_path, catalogue()).languages == (), "texts for all are in whatever language they are"


def test_what_is_no_text_and_no_language_is_told(folder: Path) -> None:
    change(folder / "study.yaml", "      zh: 请用您自己的话", "      jp: 请用您自己的话")
    assert "'jp' is no language of the cockpit; write it as `{en: …, zh: …}`" in faults(folder)[0]
    change(folder / "study.yaml", "      jp: 请用您自己的话，让车里变得舒适。", "      zh: 5")
    assert "5 is no text; put it in quotes." in faults(folder)[0]


def test_check_names_the_languages_and_what_is_alike_in_all(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lunch = "title: {en: Lunch, zh: 午餐, de: Mittagessen, fr: Le déjeuner}"
    line = change(folder / "study.yaml", lunch, "title: Sushi")
    assert main(["study", "check", str(folder)]) == 0
    assert f"Texts in en, zh, de, fr; the same words in all: title in line {line}." in capsys.readouterr().out


def test_a_study_is_not_begun_in_a_language_that_it_has_not() -> None:
    opened = open_study(FOLDER / "usability", catalogue())
    two = replace(opened, languages=("en", "zh"))
    with pytest.raises(FileFaults, match=r"mine has its texts in en and zh, not in fr: run it with --language en, or"):
        in_its_language(replace(Config(), language="fr"), two, Path("mine"))
    assert in_its_language(replace(Config(), language="zh"), two, Path("mine")).language == "zh"
    old = replace(opened, languages=())
    assert in_its_language(replace(Config(), language="fr"), old, Path("mine")).language == "fr"
    german = opened.study.model_copy(update={"setup": opened.study.setup.model_copy(update={"language": "de"})})
    assert in_its_language(Config(), replace(opened, study=german), Path("mine")).language == "de"


@pytest.mark.usefixtures("qt")
def test_participants_read_their_own_language_and_another_one_as_soon_as_it_is_chosen() -> None:
    screens = StudyScreens(study(), language="de")
    try:
        shown = [str(one.property("text")) for one in every(screens.page.item("consent"))]
        assert any(words.startswith("Sie probieren einen Assistenten") for words in shown)
        screens.person.agree(False)
        screens.settle()
        assert "24 Grad" in screens.page.item("taskText").property("text")
        screens.app.car.record({LANGUAGE: "zh"}, Cause("scenario"))
        screens.settle()
        assert "24度" in screens.page.item("taskText").property("text")
    finally:
        screens.close()


def test_a_wizard_finds_a_line_by_the_words_of_any_language() -> None:
    lines = open_study(FOLDER / "usability", catalogue()).lines
    for words in ("which seat", "哪个座位", "welchen sitz", "quel siège"):
        assert said(find(lines.lines, words)[0].say) == "Which seat do you mean?"
    assert Line(say={"en": "{a} now", "zh": "{a}"}).slots() == ["a"]


def test_a_replay_shows_the_words_that_the_participant_read() -> None:
    opened = open_study(FOLDER / "usability", catalogue())
    (step,) = steps([{"kind": "step", "step": "music", "t": 1.0, "n": 1}], opened.study, 9.0, "fr")
    assert (step.title, step.tell) == ("De la musique", "Mettez de la musique.")
