"""Recognisers on other machines and what helps every recogniser: names, alternatives, expectations, calibration."""

import re
import time
from argparse import Namespace
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from app.application import Application
from app.assistant.speech.engines import choose_voice, wanted_for
from app.assistant.speech.hearing import remote as hearing_remote
from app.assistant.speech.hearing.expected import fitted
from app.assistant.speech.hearing.hotwords import HotWords
from app.assistant.speech.hearing.likeness import likeness
from app.assistant.speech.hearing.nbest import alternatives, stretch_of
from app.assistant.speech.hearing.plain_words import plain
from app.assistant.speech.hearing.recogniser import Heard, heard_from, spread
from app.assistant.speech.hearing.remote import RemoteRecogniser, Transcriber, Unreachable, Wanted
from app.assistant.speech.hearing.scripted import ScriptedRecogniser
from app.assistant.speech.hearing.second_opinion import SecondOpinion
from app.assistant.speech.hearing.transcription import OpenAITranscriber
from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.assistant.speech.hearing.wyoming import WyomingTranscriber
from app.assistant.speech.sound import Sound
from app.assistant.speech.soundfile import read_wav
from app.assistant.speech.speaking import wyoming as speaking_wyoming
from app.assistant.speech.speaking.voice import NoVoice
from app.assistant.speech.speaking.wyoming import WyomingVoice
from app.assistant.speech.wire import Final, NothingHeard, Problem, Ready, Start
from app.car.catalogue import HMI
from app.car.journal import Cause
from app.config import Config, ConfigError, Secret, load
from app.dev import doctor_outside
from app.dev.doctor import Subject
from app.sounds.hot_words import LikelyNames
from app.sounds.sounding import sound_settings
from app.sounds.spoken_names import models_with
from tests.sound_parts import Heard as Told
from tests.speech_servers import Manners, openai_server, wyoming_server
from tests.virtual_audio import built, spoken

__all__ = ["built"]


@pytest.fixture
def said(tmp_path: Path) -> bytes:
    return read_wav(spoken(tmp_path / "said.wav", "open the window"))


@pytest.fixture(params=["wyoming", "openai", "chat"])
def server(request: pytest.FixtureRequest, built: Path) -> Iterator[tuple[Transcriber, Manners]]:
    manners = Manners()
    if request.param == "wyoming":
        with wyoming_server(built, manners) as address:
            yield WyomingTranscriber(address), manners
    else:
        manners.key = "sk-test"
        with openai_server(built, manners, chat=request.param == "chat") as address:
            yield (
                OpenAITranscriber(address, "qwen3-asr-flash" if request.param == "chat" else "tiny", "sk-test"),
                manners,
            )


def remote(server: Transcriber, said: str) -> RemoteRecogniser:
    """A server beside a local recogniser that hears `said`."""
    return RemoteRecogniser(ScriptedRecogniser([said] * 9), server, "en", wake=("hey car",))


def asked(recogniser: RemoteRecogniser, sound: bytes) -> Heard:
    """What the server makes of an utterance."""
    recogniser.accept(sound)
    recogniser.finish()
    question = recogniser.question()
    assert question is not None
    until = time.monotonic() + 20
    while question.answer is None and time.monotonic() < until:
        time.sleep(0.005)
    assert question.answer is not None
    return question.answer


def test_every_server_keeps_the_contract(server: tuple[Transcriber, Manners], said: bytes) -> None:
    transcriber, manners = server
    assert "tiny" in transcriber.describe("en") or "qwen" in transcriber.describe("en")
    recogniser = remote(transcriber, "open a widow")
    recogniser.favour(["Ayla Demir", "Night Drive"])
    for _ in range(2):
        heard = asked(recogniser, said)
        assert heard.text == "open the window"
        assert [word.text for word in heard.words] == ["open", "the", "window"]
        assert 0.7 < heard.confidence <= 1
        assert heard.alternatives == ("open a widow",), "what was heard here is another possibility"
    assert "ayla demir" in str(manners.seen[-1]), "names go along"
    assert recogniser.question() is None, "nothing is asked twice"
    recogniser.accept(said)
    recogniser.drop()
    assert recogniser.question() is None
    recogniser.accept(bytes(32000))
    assert recogniser.finish().text and recogniser.question() is None, "silence is not sent away"


def test_a_server_is_told_the_language_and_what_is_expected(server: tuple[Transcriber, Manners], said: bytes) -> None:
    transcriber, manners = server
    transcriber.transcribe(said, Wanted("en", (), ("yes", "no")))
    assert "'en'" in str(manners.seen[-1]) and "yes" in str(manners.seen[-1])


def test_a_failing_server_is_one_sentence_and_the_local_words_count(
    server: tuple[Transcriber, Manners], said: bytes
) -> None:
    transcriber, manners = server
    recogniser = remote(transcriber, "open a widow")
    _wait(lambda: recogniser.model != transcriber.address)
    manners.fails = True
    heard = asked(recogniser, said)
    assert heard.text == "open a widow"
    assert transcriber.address in recogniser.problem and recogniser.problem.endswith(".")
    assert recogniser.name == "scripted"
    recogniser.accept(said)
    assert recogniser.finish().text == "open a widow" and recogniser.question() is None, "nobody waits for it now"


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "unix:///nowhere/at/all", "tcp://no.such.host.invalid:10300"])
def test_no_wyoming_server_is_one_sentence(address: str) -> None:
    with pytest.raises(Unreachable, match=r"speech server .* cannot be used \(.+\): check that it runs"):
        WyomingTranscriber(address).describe("en")
    with pytest.raises(NoVoice, match=r"voice server .* cannot be used"):
        WyomingVoice(address)


def test_a_wrong_key_is_one_sentence_without_the_key(built: Path, said: bytes) -> None:
    with openai_server(built, Manners(key="sk-right")) as address:
        wrong = OpenAITranscriber(address, "tiny", "sk-wrong")
        for ask in (lambda: wrong.describe("en"), lambda: wrong.transcribe(said, Wanted("en"))):
            with pytest.raises(Unreachable, match="refuses the key") as error:
                ask()
            assert "sk-" not in str(error.value)


def test_an_endpoint_that_writes_plain_json_or_hears_in_chats_is_found_out(built: Path, said: bytes) -> None:
    manners = Manners()
    with openai_server(built, manners, verbose=False) as address:
        plain_json = OpenAITranscriber(address)
        assert [plain_json.transcribe(said, Wanted("en")).confidence for _ in range(2)] == [None, None]
        assert [form["response_format"] for form in manners.seen] == ["verbose_json", "json", "json"]
    with openai_server(built, Manners(), chat=True) as address:
        assert OpenAITranscriber(address, "some-audio-model").transcribe(said, Wanted("en")).text == "Open the window."


def test_a_page_that_is_no_such_endpoint_is_one_sentence(built: Path, said: bytes) -> None:
    with openai_server(built, Manners()) as address, pytest.raises(Unreachable, match="no such address or model"):
        OpenAITranscriber(address.removesuffix("/v1")).transcribe(said, Wanted("en"))
    with wyoming_server(built, Manners()) as address, pytest.raises(Unreachable, match="cannot be used"):
        OpenAITranscriber(address.replace("tcp", "http")).transcribe(said, Wanted("en"))


def test_the_wake_phrase_is_found_however_the_server_wrote_it(built: Path, said: bytes) -> None:
    manners = Manners(says="Hey car, what is the capital of France?")
    with wyoming_server(built, manners) as address:
        recogniser = remote(WyomingTranscriber(address), "hey car")
        heard = asked(recogniser, said)
        assert heard.text == "hey car what is the capital of france"
        manners.says = "Hey, Carl! Open the window."
        assert asked(recogniser, said).text == "hey car open the window", "misheard, but it was said"


async def test_through_the_sound_process_a_server_is_used_lost_and_used_again(built: Path, tmp_path: Path) -> None:
    manners = Manners(says="What is the capital of France?")
    path = spoken(tmp_path / "said.wav", "open the window")
    told = Told()
    with wyoming_server(built, manners) as address:
        port = int(address.rpartition(":")[2])
        sound = Sound(Start(built_in=str(built), microphone="none", speaker="none", recogniser=address), told)
        await sound.start()
        await told.wait(lambda event: isinstance(event, Ready) and event.model == "vosk tiny")
        sound.favour(("Ayla Demir",))
        heard = await sound.hear_file(path)
        assert heard.text == "what is the capital of france"
        (final,) = (event for event in told.of(Final) if isinstance(event, Final))
        assert final.alternatives == ("open the window",)
        assert manners.seen[-1]["transcript_names"] == ["ayla demir"]
    heard = await sound.hear_file(path)
    assert heard.text == "open the window", "the same utterance, heard here"
    problem = await told.wait(lambda event: isinstance(event, Problem) and event.what == "recogniser")
    assert isinstance(problem, Problem) and "built-in recogniser hears until it is back" in problem.sentence
    before = len(told.events)
    with wyoming_server(built, manners, port):
        await told.wait(lambda event: isinstance(event, Ready) and event.recogniser == "wyoming", before)
        assert (await sound.hear_file(path)).text == "what is the capital of france"
    await sound.close()


def test_nobody_else_hears_what_was_not_for_the_cockpit_nor_short_words(built: Path, said: bytes) -> None:
    manners = Manners()
    with wyoming_server(built, manners) as address:
        recogniser = remote(WyomingTranscriber(address), "open the window")
        opinion = SecondOpinion(recogniser, ("hey car",))

        def ends(event: Final | NothingHeard | None, *, ours: bool = True) -> bool:
            recogniser.accept(said)
            recogniser.finish()
            held = opinion.holds(event) if event is not None else False
            opinion.end(1.0, ours=ours)
            return held or opinion.waits

        assert not ends(None, ours=False), "said to somebody else"
        opinion.end(1.1, ours=True)
        assert not opinion.waits, "nor is it asked about later"
        assert not ends(NothingHeard("discarded", 1.0), ours=False)
        assert not ends(Final("stop", 0.95, (), 0.0, 0.5, 1.0), ours=False), "nobody should wait for that"
        assert list(opinion.arrived()) == [] and manners.seen == []
        assert ends(Final("open a widow", 0.6, (), 0.0, 0.5, 1.0, (), "driver"))
        _wait(
            lambda: (
                bool(told := list(opinion.arrived())) and (told[0].text, told[0].seat) == ("open the window", "driver")
            )
        )
        manners.says = ""
        assert ends(NothingHeard("unknown", 1.0))
        question = opinion._held[0].question
        opinion.forget()
        assert not opinion.waits
        _wait(lambda: question.answer is not None)


def test_a_server_that_sleeps_is_not_waited_for(built: Path, said: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hearing_remote, "_PATIENCE", 0.2)
    manners = Manners(waits=2.0)
    with wyoming_server(built, manners) as address:
        recogniser = remote(WyomingTranscriber(address), "open a widow")
        opinion = SecondOpinion(recogniser, ())
        recogniser.accept(said)
        recogniser.finish()
        local = Final("open a widow", 0.6, (), 0.0, 0.5, 1.0)
        assert opinion.holds(local)
        _wait(lambda: [event.text for event in opinion.arrived() if isinstance(event, Final)] == ["open a widow"])
        assert "seconds to answer: give it a smaller model" in recogniser.problem
        assert not opinion.holds(local), "nor asked again soon"


def test_a_voice_server_speaks_and_another_voice_while_it_is_away(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speaking_wyoming, "_AGAIN", 0.0)
    manners, news = Manners(), list[str]()
    text = "It is warm. Shall I open a window?"
    with wyoming_server(built, manners) as address:
        voice, problem = choose_voice(Start(voice=f"en={address}, scripted"), "en", news.append)
        assert (voice.name, problem) == ("wyoming", "")
        pieces = list(voice.speak(text, "en"))
        assert [asked["voice"]["name"] for asked in manners.seen] == ["alba", "alba"]
        assert all(len(piece.samples) > piece.rate for piece in pieces)
        words = [text[word.begin :][: word.length] for piece in pieces for word in piece.words]
        assert words == ["It", "is", "warm", "Shall", "I", "open", "a", "window"]
        assert list(voice.speak("好的。", "zh")), "a language that the server lacks"
        manners.fails = True
        assert len(list(voice.speak(text, "en"))) == 2 and voice.name != "wyoming", "not a sentence is lost"
        assert len(news) == 1 and "voice server" in news[0]
        manners.fails = False
        assert list(voice.speak(text, "en")) and voice.name == "wyoming"
    away, problem = choose_voice(Start(voice=address), "en")
    assert away.name != "wyoming" and "voice server" in problem
    assert choose_voice(Start(voice=f"en={address}, scripted"), "zh")[0].name == "scripted"


@pytest.mark.parametrize(
    ("setting", "language", "engine"),
    [
        ("vosk", "zh", "vosk"),
        ("en=vosk, zh=tcp://house:10300", "zh", "tcp://house:10300"),
        ("en=vosk, zh=tcp://house:10300", "fr", "auto"),
        ("zh=http://127.0.0.1:8000/v1?a=b, vosk-commands", "en", "vosk-commands"),
        ("http://127.0.0.1:8000/v1", "en", "http://127.0.0.1:8000/v1"),
    ],
)
def test_each_language_has_its_engine(setting: str, language: str, engine: str) -> None:
    assert wanted_for(language, setting) == engine


def settings(tmp_path: Path, speech: str, **environment: str) -> Config:
    file = tmp_path / "config.toml"
    file.write_text(f"[speech]\n{speech}", encoding="utf-8")
    return load(Namespace(config=str(file)), environment)


def test_engines_and_seats_are_settings(tmp_path: Path) -> None:
    config = settings(tmp_path, 'recogniser = "en=vosk, zh=tcp://house:10300"\nseats = ["driver", "passenger"]')
    assert wanted_for("zh", sound_settings(config).recogniser) == "tcp://house:10300"
    assert sound_settings(config).seats == ("driver", "passenger")
    assert settings(tmp_path, 'seats = "driver, rear_left"').speech.seats == ("driver", "rear_left")
    for wrong, mend in (
        ('recogniser = "vsok"', "did you mean vosk?"),
        ('recogniser = "tcp://"', "must be one of"),
        ('recogniser = "xx=vosk"', "language before each ="),
        ('voice = "en=festival"', "must be one of"),
        ('recogniser = "http://user:secret@house/v1"', "must be one of"),
        ('seats = ["pilot"]', "must be a list of driver"),
        ("seats = 2", "must be text"),
    ):
        with pytest.raises(ConfigError, match=re.escape(mend)):
            settings(tmp_path, wrong)


def test_a_key_goes_only_where_it_belongs_and_shows_itself_nowhere(tmp_path: Path) -> None:
    keys = {"OPENAI_API_KEY": "sk-openai", "DASHSCOPE_API_KEY": "sk-dashscope"}
    for address, key in (
        ("https://api.openai.com/v1", "sk-openai"),
        ("zh=https://dashscope.aliyuncs.com/compatible-mode/v1", "sk-dashscope"),
        ("http://house:8000/v1", ""),
        ("tcp://house:10300", ""),
        ("vosk", ""),
    ):
        config = settings(tmp_path, f'recogniser = "{address}"', **keys)
        assert sound_settings(config).recogniser_key == key, address
        assert "sk-" not in repr(config) + repr(sound_settings(config))
    config = settings(tmp_path, 'recogniser = "http://house:8000/v1"', SPEECH_API_KEY="sk-house", **keys)
    assert sound_settings(config).recogniser_key == "sk-house"
    (tmp_path / "key").write_text("sk-file\n", encoding="utf-8")
    config = settings(tmp_path, f'recogniser = "http://house:8000/v1"\nkey_file = "{tmp_path / "key"}"', **keys)
    assert sound_settings(config).recogniser_key == "sk-file"


def test_the_doctor_looks_at_speech_servers(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = {"recogniser": "vosk", "model": "en", "deaf": "", "voice": "espeak", "dumb": ""}
    probed: list[str] = []

    def probe(what: str, wishes: dict[str, Any]) -> dict[str, Any]:
        probed.append(wishes["start"]["recogniser"])
        return {"en": heard}

    monkeypatch.setattr(doctor_outside, "probe", probe)
    with openai_server(built, Manners(key="sk-right")) as address:
        subject = Subject(recogniser=address, speech_key=Secret("sk-right"), languages=("en",))
        server, recogniser, _ = doctor_outside.speech(subject)
        assert (server.status, server.found) == ("ok", f"tiny at {address}")
        assert recogniser.status == "ok" and "commands only" in recogniser.found and "download" in recogniser.mend
    server, *_ = doctor_outside.speech(subject)
    assert server.status == "warn" and address in server.mend
    assert probed == ["auto", "auto"], "the key stands in no command line"


# --- names, alternatives, expectations


@pytest.mark.parametrize(
    ("name", "heard", "language"),
    [
        ("Ayla Demir", "I'll a dimmer", "en"),
        ("Bjarne Olsson", "be yarn all son", "en"),
        ("Aldermere Harbour", "elder mere harbor", "en"),
        ("王小明", "王晓名", "zh"),
    ],
)
def test_what_sounds_alike_is_found_alike(name: str, heard: str, language: str) -> None:
    assert likeness(name, heard, language) >= 0.82
    assert likeness(name, "turn on the light" if language == "en" else "打开车窗", language) < 0.6


def test_a_name_replaces_unsure_words_that_sound_like_it_and_no_sure_ones() -> None:
    names = HotWords(["Ayla Demir", "Night Drive"], "en")
    unsure = heard_from([*spread("call", 0.3, 0.6, 0.99), *spread("i'll a dimmer", 0.6, 1.5, 0.5)])
    mended = names.applied(unsure)
    assert mended.text == "call ayla demir"
    assert [word.text for word in mended.words] == ["call", "ayla", "demir"]
    assert mended.words[-1].ended == 1.5
    assert mended.alternatives == ("call i'll a dimmer",)
    sure = heard_from(spread("call i'll a dimmer", 0.3, 1.5, 0.97))
    assert names.applied(sure) == sure
    other = heard_from(spread("set a timer", 0.3, 1.5, 0.5))
    assert names.applied(other) == other
    assert (
        HotWords(["王小明"], "zh").applied(heard_from(spread("打电话给 王晓名", 0, 1, 0.5), joiner="")).text
        == "打电话给王小明"
    )


def test_names_that_a_model_lacks_are_learnt_by_their_sound(built: Path, tmp_path: Path) -> None:
    told: list[str] = []
    assert models_with(built, None, ["Open the Window"], tmp_path / "own", told.append) == built
    assert not [one for one in (tmp_path / "own").iterdir() if one.is_dir()], "nothing to learn"
    folder = models_with(built, None, ["Oksana Petrenko", "小明", "Agent 007"], tmp_path / "own", told.append)
    words = {line.split()[0] for line in (folder / "en" / "graph" / "words.txt").read_text("utf-8").splitlines()}
    assert {"oksana", "petrenko"} <= words and "007" not in words
    recogniser = VoskRecogniser(folder / "en")
    recogniser.favour(["Oksana Petrenko"])
    recogniser.accept(read_wav(spoken(tmp_path / "said.wav", "Call Oksana Petrenko")))
    assert recogniser.finish().text == "call oksana petrenko"
    assert models_with(built, tmp_path / "absent.yaml", [], tmp_path / "own", told.append) == built
    assert len(told) == 1 and "absent.yaml" in told[0]


def test_a_longer_name_replaces_what_sounds_nearly_so_and_stays_where_it_stands() -> None:
    names = HotWords(["Bjarne Olsson", "Glass Mountain", "Northern Echo"], "en")
    for heard, meant in (
        ("call bjarne a all sun", "call bjarne olsson"),
        ("play northern eco", "play northern echo"),
        ("play glass mountain", "play glass mountain"),
        ("call bjarne", "call bjarne"),
    ):
        assert names.applied(heard_from(spread(heard, 0.0, 2.0, 0.95))).text == meant


def test_likelihoods_become_confidences_and_alternatives() -> None:
    def hypothesis(likelihood: float, text: str) -> dict[str, object]:
        words = [
            {"word": word, "start": 1 + 0.3 * place, "end": 1.3 + 0.3 * place}
            for place, word in enumerate(text.split())
        ]
        return {"confidence": likelihood, "text": text, "result": words}

    heard = [hypothesis(100.0, "call anna"), hypothesis(99.0, "call hannah"), hypothesis(90.0, "hall anna")]
    stretch = stretch_of(heard, 1.0)
    call, anna = stretch.words
    assert (call.began, call.text) == (0.0, "call") and call.confidence > 0.99
    assert anna.confidence == pytest.approx(1 / (1 + np.exp(-1)), abs=0.01)
    assert alternatives([stretch, stretch], " ", 5)[0] in ("call hannah call anna", "call anna call hannah")
    assert stretch_of(heard, 1.0, lambda text: 2.0 if "hannah" in text else 0.0).text == "call hannah"
    assert stretch_of([], 0.0).words == ()


def test_noise_lowers_confidence_and_brings_alternatives(built: Path, tmp_path: Path) -> None:
    sound = np.frombuffer(read_wav(spoken(tmp_path / "said.wav", "call anna")), "<i2").astype(np.float32)
    chance = np.random.default_rng(3)
    recogniser = VoskRecogniser(built / "en")
    sure, unsure = [], []
    for noise in (0.0, 2400.0, 3600.0, 4800.0):
        recogniser.accept(
            (sound + chance.normal(0, noise + 0.01, len(sound))).clip(-32768, 32767).astype("<i2").tobytes()
        )
        heard = recogniser.finish()
        (unsure if noise else sure).append(heard)
    assert sure[0].text == "call anna" and sure[0].confidence > 0.95
    assert any(heard.confidence < 0.9 and heard.alternatives for heard in unsure)
    assert all(heard.text not in heard.alternatives for heard in unsure)


def test_a_model_without_grammars_chooses_among_what_it_heard(built: Path, tmp_path: Path, said: bytes) -> None:
    folder = tmp_path / "static"
    (folder / "graph").mkdir(parents=True)
    for part in (built / "en").iterdir():
        if part.name != "graph":
            (folder / part.name).symlink_to(part)
    for part in (built / "en" / "graph").iterdir():
        (folder / "graph" / part.name).symlink_to(part)
    ignoring = VoskRecogniser(folder)
    ignoring._takes_grammars = False  # as one with graph/HCLG.fst, which libvosk gives no grammar
    for recogniser in (ignoring, VoskRecogniser(built / "en")):
        recogniser.expect(["close the window", "open the windows", "yes"])
        recogniser.accept(said)
        assert recogniser.finish().text in ("open the windows", "close the window")
    ignoring.expect(["yes", "no"])
    ignoring.accept(said)
    assert ignoring.finish().text == "", "none of them"
    ignoring.expect(())
    ignoring.accept(said)
    assert ignoring.finish().text == "open the window"


def test_chinese_phrases_are_parted_into_the_models_words(built: Path) -> None:
    recogniser = VoskRecogniser(built / "en", "zh")
    recogniser._knows = {"打开", "车窗", "开", "车", "打"}.__contains__  # type: ignore[method-assign]
    assert recogniser._parted("打开车窗") == "打开 车窗"
    assert recogniser._parted("打开 天窗") == "", "a word that the model lacks"


def test_commands_only(built: Path, tmp_path: Path, said: bytes) -> None:
    recogniser = VoskRecogniser(built / "en", commands=["open the window", "zzyzx the window", "close the door"])
    recogniser.accept(said)
    assert recogniser.finish().text == "open the window"
    airport = read_wav(spoken(tmp_path / "name.wav", "the airport"))
    recogniser.accept(airport)
    assert recogniser.finish().text != "the airport"
    recogniser.accept(said)
    recogniser.favour(["The Airport"])
    assert recogniser.finish().text == "open the window", "names that come in the middle of it change nothing"
    recogniser.accept(airport)
    assert recogniser.finish().text == "the airport", "names are among the commands"
    recogniser.expect(["yes", "no"])
    recogniser.accept(said)
    assert recogniser.finish().text == ""
    recogniser.expect(())
    recogniser.accept(said)
    assert recogniser.finish().text == "open the window"


def test_the_names_that_people_are_likely_to_say() -> None:
    told: list[tuple[str, ...]] = []
    application = Application(Config())
    contacts = tuple(application.life.life.contacts)
    likely = LikelyNames(application.models, contacts, lambda: SimpleNamespace(favour=told.append))  # type: ignore[arg-type,return-value]
    likely.tell()
    likely.tell()
    assert len(told) == 1, "told when they change"
    assert {"Mara Lindholm", "Toy Museum", "Still Water", "Home"} <= set(told[0]) and len(told[0]) <= 300
    application.car.record({f"{HMI}.CurrentLanguage": "zh"}, Cause("sensor"))
    assert "林明月" in told[-1] and "静水" in told[-1] and "Still Water" not in told[-1]


def test_a_phrase_with_a_word_that_no_model_knows_is_still_heard(built: Path, tmp_path: Path) -> None:
    recogniser = VoskRecogniser(built / "en")
    recogniser.expect(["ayla demyr", "kjartan"])
    recogniser.accept(read_wav(spoken(tmp_path / "said.wav", "Ayla Demir")))
    assert recogniser.finish().text in ("ayla demyr", "")


def test_expected_phrases_by_likeness() -> None:
    heard = Heard("i'll a dimmer", 0.6, spread("i'll a dimmer", 0, 1, 0.6), ("a llama",))
    found = fitted(heard, ["ayla demir", "bjarne olsson"], "en")
    assert (found.text, found.alternatives) == ("ayla demir", ())
    assert 0.4 < found.confidence < 0.6
    assert fitted(heard, ["yes"], "en") == Heard("")


@pytest.mark.parametrize(
    ("written", "language", "said"),
    [
        ("Hey, car! It’s 21.5 °C.", "en", "hey car it's 21.5 c"),
        ("打开 车窗。", "zh", "打开车窗"),
        ("Öffne das Fenster, bitte.", "de", "öffne das fenster bitte"),
        (" ... ", "en", ""),
    ],
)
def test_written_text_as_it_would_be_heard(written: str, language: str, said: str) -> None:
    assert plain(written, language) == said


def _wait(until: Callable[[], bool]) -> None:
    patience = time.monotonic() + 20
    while not until():
        assert time.monotonic() < patience
        time.sleep(0.005)
