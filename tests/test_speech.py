"""One contract for every recogniser and every voice, and the line format between cockpit and sound process."""

import tempfile
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.assistant.speech import wire
from app.assistant.speech.engines import DeafRecogniser, choose_recogniser, choose_voice
from app.assistant.speech.hearing.recogniser import BLOCK, Heard, NoRecogniser, Recogniser
from app.assistant.speech.hearing.scripted import ScriptedRecogniser
from app.assistant.speech.hearing.vosk import VoskRecogniser
from app.assistant.speech.soundfile import BadSound, read_wav
from app.assistant.speech.speaking.espeak import EspeakVoice
from app.assistant.speech.speaking.piper import PiperVoice
from app.assistant.speech.speaking.scripted import ScriptedVoice, SilentVoice
from app.assistant.speech.speaking.system import SystemVoice
from app.assistant.speech.speaking.voice import PLAIN, Manner, NoVoice, Voice, sentences
from app.assistant.speech.tone import Resampler, from_pcm, loudness, resampled
from tests.virtual_audio import built, spoken, write_wav

__all__ = ["built"]
ANSWERS = ("yes", "no", "the airport")


def scripted(folder: Path) -> Recogniser:
    return ScriptedRecogniser(["the airport"] * 4)


def vosk(folder: Path) -> Recogniser:
    return VoskRecogniser(folder / "en")


def hear(recogniser: Recogniser, samples: bytes) -> tuple[list[str], Heard]:
    """Everything it thinks on the way, and what it makes of it."""
    blocks = [samples[place : place + 2 * BLOCK] for place in range(0, len(samples), 2 * BLOCK)]
    return [recogniser.accept(block) for block in blocks], recogniser.finish()


@pytest.mark.parametrize("make", [scripted, vosk])
def test_every_recogniser_keeps_the_contract(make: Callable[[Path], Recogniser], built: Path, tmp_path: Path) -> None:
    recogniser = make(built)
    samples = read_wav(spoken(tmp_path / "said.wav", "the airport"))
    assert recogniser.name == make.__name__
    assert recogniser.model
    assert recogniser.finish() == Heard(""), "no sound, no words"

    recogniser.expect(ANSWERS)
    for _ in range(2):  # ready for the next utterance after the first, times counted anew
        partials, heard = hear(recogniser, samples)
        assert heard.text == "the airport"
        assert partials[0] == ""
        assert any("the airport".startswith(partial) for partial in partials if partial)
        assert [word.text for word in heard.words] == ["the", "airport"]
        assert 0 < heard.confidence <= 1
        assert all(-0.05 <= word.began < word.ended < len(samples) / 32000 for word in heard.words)
        assert "the airport" not in heard.alternatives
    recogniser.favour(["Aldermere Airport"])
    assert hear(recogniser, samples)[1].text == "the airport", "a name does not replace what is sure"
    recogniser.accept(samples)
    recogniser.drop()
    assert recogniser.finish() == Heard(""), "what was dropped is gone"
    recogniser.expect(())


@pytest.mark.parametrize("make", [vosk])
def test_silence_is_not_words(make: Callable[[Path], Recogniser], built: Path) -> None:
    recogniser = make(built)
    recogniser.expect(ANSWERS)
    noise = np.random.default_rng(1).integers(-3, 4, 32000).astype("<i2").tobytes()
    assert hear(recogniser, noise)[1].text == ""


@pytest.mark.parametrize("make", [vosk])
def test_a_missing_model_is_one_sentence(make: Callable[[Path], Recogniser], tmp_path: Path) -> None:
    with pytest.raises(NoRecogniser, match="run `"):
        make(tmp_path)


@pytest.mark.parametrize(
    "strange",
    ["Quixotic zebras juggle marmalade.", "Photosynthesis converts sunlight into sugar."],
)
def test_strange_speech_lowers_confidence(built: Path, tmp_path: Path, strange: str) -> None:
    recogniser = vosk(built)
    _, heard = hear(recogniser, read_wav(spoken(tmp_path / "said.wav", strange)))
    assert heard.confidence < 0.55, heard


def espeak() -> Voice:
    return EspeakVoice()


def piper() -> Voice:
    try:
        return PiperVoice(Path(tempfile.gettempdir()))
    except NoVoice as reason:
        pytest.skip(str(reason))


def system() -> Voice:
    try:
        return SystemVoice()
    except NoVoice as reason:
        pytest.skip(str(reason))


@pytest.mark.parametrize("make", [ScriptedVoice, SilentVoice, espeak, piper, system])
@pytest.mark.parametrize(
    ("language", "text", "count"),
    [("en", "It is warm. Shall I open a window?", 8), ("zh", "好的。空调已打开。", 0)],
)
def test_every_voice_keeps_the_contract(make: Callable[[], Voice], language: str, text: str, count: int) -> None:
    voice = make()
    assert voice.speaks(language)
    pieces = list(voice.speak(text, language))
    assert len(pieces) == 2, "a piece per sentence"
    for piece in pieces:
        seconds = len(piece.samples) / 2 / piece.rate
        assert 0.15 < seconds < 10
        assert all(0 <= word.at <= seconds for word in piece.words)
    words = [word for piece in pieces for word in piece.words]
    assert words
    assert [word.begin for word in words] == sorted(word.begin for word in words)
    assert all(text[word.begin : word.begin + word.length].strip() for word in words)
    if count:
        assert [text[word.begin : word.begin + word.length] for word in words] == text.replace(".", "").replace(
            "?", ""
        ).split()
    if voice.name != "silent":
        assert all(loudness(from_pcm(piece.samples)) > 0.3 for piece in pieces)


@pytest.mark.parametrize("make", [ScriptedVoice, espeak, piper])
def test_every_voice_takes_a_manner(make: Callable[[], Voice]) -> None:
    voice = make()

    def seconds(manner: Manner) -> float:
        (piece,) = list(voice.speak("It is warm in here now, is it not", "en", manner))
        return len(piece.samples) / 2 / piece.rate

    plain = seconds(PLAIN)
    assert seconds(Manner(rate=1.4)) < 0.85 * plain and seconds(Manner(rate=0.8)) > 1.1 * plain
    assert 0.8 < seconds(Manner(pitch=-5)) / plain < 1.25, "a lower voice is not a slower one"


def test_two_espeak_voices_take_turns() -> None:
    first, second = EspeakVoice(), EspeakVoice()
    alone = [piece.samples for piece in first.speak("One. Two.", "en")]
    mixed = list(zip(first.speak("One. Two.", "en"), second.speak("好的。再见。", "zh"), strict=True))
    assert [len(piece.samples) for piece, _ in mixed] == [len(samples) for samples in alone]
    del second
    assert len(list(first.speak("Still here.", "en"))) == 1


def test_the_best_engine_that_is_there_is_chosen_and_what_lacks_is_said(built: Path, tmp_path: Path) -> None:
    start = wire.Start(models=str(tmp_path), built_in=str(built))
    recogniser, problem = choose_recogniser(start, "en")
    assert (recogniser.name, problem) == ("vosk", "")
    assert choose_recogniser(start, "zh")[0].name == "vosk"
    nobody, problem = choose_recogniser(start, "de")
    assert isinstance(nobody, DeafRecogniser)
    assert "models download vosk-small-de" in problem
    other, problem = choose_recogniser(wire.Start(built_in=str(tmp_path)), "en")
    assert isinstance(other, DeafRecogniser)
    assert "build_speech" in problem
    voice, problem = choose_voice(start, "en")
    assert problem == ""
    assert voice.name in ("piper", "system", "espeak")
    voice, problem = choose_voice(wire.Start(voice="piper", models=str(tmp_path)), "en")
    assert voice.name != "piper"
    assert "models download piper-en" in problem


@pytest.mark.parametrize(
    "message",
    [
        wire.Start(language="zh", script=("eins", "zwei")),
        wire.Speak("s1", "二十二度。\n“quoted”", "zh"),
        wire.Expect(("yes", "no")),
        wire.HotWords(("Ayla Demir", "王小明")),
        wire.Final("undo that", 0.9, (wire.HeardWord("undo", 0.1, 0.4, 0.9),), 1.0, 2.0, 2.5),
        wire.Quit(),
    ],
)
def test_a_message_survives_the_line(message: wire.Command | wire.Event) -> None:
    line = wire.encode(message)
    assert line.count(b"\n") == 1
    assert wire.decode(line) == message


@pytest.mark.parametrize("line", [b"", b"ALSA lib pcm.c", b"{}", b'{"kind":"Nonsense"}', b'{"kind":"Wake"}', b"[1]"])
def test_what_is_no_message_is_refused(line: bytes) -> None:
    with pytest.raises(wire.BadMessage):
        wire.decode(line)


def test_sentences_keep_their_places() -> None:
    text = "Done. It's 21.5 degrees — “fine”? 好的。再见"
    found = list(sentences(text))
    assert [part.strip() for _, part in found] == ["Done.", "It's 21.5 degrees — “fine”?", "好的。", "再见"]
    assert all(text[place:].startswith(part) for place, part in found)


@pytest.mark.parametrize("rates", [(48000, 16000), (44100, 16000), (22050, 48000), (16000, 48000)])
def test_resampling_in_blocks_keeps_a_tone(rates: tuple[int, int]) -> None:
    source, target = rates
    tone = np.sin(2 * np.pi * 440 * np.arange(source) / source).astype(np.float32)
    change = Resampler(source, target)
    out = np.concatenate([change(tone[place : place + 701]) for place in range(0, len(tone), 701)])
    assert abs(len(out) - target) < target // 100
    middle = out[target // 4 : target // 4 + target // 2]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle)).astype(np.float32)))
    assert abs(int(spectrum.argmax()) - 220) <= 1
    assert spectrum[240:].max() < spectrum.max() / 300
    assert 0.97 < np.abs(middle).max() < 1.03
    assert resampled(tone, source, source) is tone


@pytest.mark.parametrize(("rate", "channels", "width"), [(16000, 1, 2), (44100, 2, 2), (8000, 1, 1), (48000, 1, 4)])
def test_any_plain_wav_is_read(tmp_path: Path, rate: int, channels: int, width: int) -> None:
    tone = 0.5 * np.sin(2 * np.pi * 300 * np.arange(rate) / rate)
    scaled = np.repeat(tone * (2 ** (8 * width - 1) - 1), channels)
    data = (scaled + 128).astype(np.uint8) if width == 1 else scaled.astype(f"<i{width}")
    with wave.open(str(tmp_path / "tone.wav"), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(data.tobytes())
    samples = from_pcm(read_wav(tmp_path / "tone.wav"))
    assert abs(len(samples) - 16000) <= 2
    assert 0.33 < float(np.sqrt(np.mean(samples[2000:14000] ** 2))) < 0.37


def test_what_is_no_sound_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadSound, match=r"There is no sound file"):
        read_wav(tmp_path / "absent.wav")
    for name, content in (("text.wav", b"not a sound"), ("empty.wav", b"")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(BadSound, match="give an uncompressed WAV"):
            read_wav(tmp_path / name)
    cut = write_wav(tmp_path / "cut.wav", np.zeros(16000, np.float32))
    cut.write_bytes(cut.read_bytes()[:1001])
    assert len(read_wav(cut)) < 1001
