"""`ask` and `hear`: turns without a window, with endpoints that answer, fail, stall, lie and vanish."""

import asyncio
import socket
from pathlib import Path
from typing import Any

import pytest

from app.endpoint.faults import NONSENSE
from tests.end_to_end.program import Ended, program
from tests.quirky import Behaviour, Exchange, chunk, serving, sse, streams, words
from tests.virtual_audio import spoken, write_wav

TEMPERATURE = "Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature"
PASSENGER = "Vehicle.Cabin.HVAC.Station.Row1.Passenger.Temperature"
STAND_IN = "meridian-stand-in"
KEYS = {"text", "said", "asked", "agent", "endpoint", "tools", "changes", "latency_ms", "failed"}


def changed(turn: dict[str, Any]) -> dict[str, Any]:
    """Signal → value of a turn's changes."""
    return {change["signal"]: change["to"] for change in turn["changes"]}


@pytest.fixture
def env(child_env: dict[str, str]) -> dict[str, str]:
    """A person's environment, with little patience for slow servers."""
    return child_env | {"MERIDIAN_CHAT_FIRST_TOKEN_S": "0.6", "MERIDIAN_CHAT_IDLE_S": "0.6", "MERIDIAN_CHAT_MODEL": "m"}


async def test_one_sentence_changes_temperature_and_music(child_env: dict[str, str]) -> None:
    ended = await program("ask", "--json", "it's too cold in here and play something calm", env=child_env)
    assert (ended.status, ended.err) == (0, "")
    (turn,) = ended.turns
    assert turn.keys() >= KEYS
    assert turn["endpoint"] == STAND_IN
    assert turn["failed"] == "" and turn["asked"] is False
    assert [tool["name"] for tool in turn["tools"]] == ["climate_set_temperature", "media_play"]
    assert all(tool["ok"] and tool["result"]["status"] == "done" for tool in turn["tools"])
    assert changed(turn)[TEMPERATURE] > turn["changes"][0]["from"]
    assert changed(turn)["Vehicle.Cabin.Infotainment.Media.Played.PlaybackRate"] == 1.0
    causes = [{**change["cause"], "action": ""} for change in turn["changes"]]
    assert all(cause == {"origin": "voice", "turn": "t1", "agent": "host", "action": ""} for cause in causes)
    stages = turn["latency_ms"]
    assert 0 < stages["request"] <= stages["first_token"] <= stages["first_tool"] <= stages["last_token"]


async def test_a_conversation_keeps_its_context_and_a_blank_line_forgets_it(child_env: dict[str, str]) -> None:
    said = "set the temperature to 22 degrees\na bit warmer\nand for the passenger\n\nand for the passenger\nundo that"
    ended = await program("ask", "--json", "-", env=child_env, said=said)
    assert (ended.status, ended.err) == (0, "")
    first, warmer, passenger, forgotten, undone = ended.turns
    assert changed(first) == {TEMPERATURE: 22.0}
    assert changed(warmer) == {TEMPERATURE: 23.0}
    assert changed(passenger).keys() == {PASSENGER}
    assert forgotten["changes"] == [] and forgotten["said"], "it knows no more what is meant for the passenger"
    assert changed(undone).keys() == {PASSENGER}, "the car itself remembers"
    assert [turn["changes"][0]["cause"]["turn"] for turn in (first, warmer, passenger)] == ["t1", "t2", "t3"]


async def test_a_question_waits_for_its_answer(child_env: dict[str, str]) -> None:
    ended = await program("ask", "--json", "-", env=child_env, said="open the trunk\nno\nopen the trunk\nyes\n")
    asked, no, again, yes = ended.turns
    assert asked["asked"] and again["asked"]
    assert asked["changes"] == no["changes"] == again["changes"] == []
    assert changed(yes) == {"Vehicle.Body.Trunk.Rear.IsOpen": True}


async def test_chinese_is_answered_in_chinese(child_env: dict[str, str]) -> None:
    ended = await program("ask", "--json", "-", env=child_env, said="把温度调到24度\n再高一点\n")
    first, second = ended.turns
    assert changed(first) == {TEMPERATURE: 24.0}
    assert changed(second) == {TEMPERATURE: 25.0}
    assert all(any("\u4e00" <= letter <= "\u9fff" for letter in turn["said"]) for turn in ended.turns)


async def test_for_people_it_prints_words_and_changes(child_env: dict[str, str]) -> None:
    ended = await program("ask", "set", "the", "temperature", "to", "24", "degrees", env=child_env)
    assert (ended.status, ended.err) == (0, "")
    first, answer, change = ended.out.splitlines()
    assert first == "> set the temperature to 24 degrees"
    assert "24" in answer
    assert change.strip() == f"{TEMPERATURE}: 21.0 → 24.0"


@pytest.mark.parametrize("said", [b"", b"\n\n\xff\xfe\x00\n\n" + "\ud83d\ude97\n".encode("utf-8", "surrogatepass")])
async def test_whatever_comes_in_no_traceback_goes_out(child_env: dict[str, str], said: bytes) -> None:
    ended = await program("ask", "--json", "-", env=child_env, said=said)
    assert len(ended.turns) == (2 if said else 0)
    assert all(turn["changes"] == [] and turn["said"] for turn in ended.turns)
    assert ended.status == 0 and ended.err == ""


async def test_a_sound_file_is_heard_and_answered(child_env: dict[str, str], tmp_path: Path) -> None:
    file = spoken(tmp_path / "said.wav", "set the temperature to twenty four degrees")
    ended = await program("hear", str(file), "--json", env=child_env)
    assert (ended.status, ended.err) == (0, "")
    (turn,) = ended.turns
    assert turn["text"] == "set the temperature to twenty four degrees"
    assert changed(turn) == {TEMPERATURE: 24.0}
    assert turn["confidence"] > 0.6 and turn["latency_ms"]["recognised"] > 0


@pytest.mark.parametrize("content", [None, b"", b"RIFF----WAVE nonsense", "silence"])
async def test_a_file_without_words_costs_one_sentence(
    child_env: dict[str, str], tmp_path: Path, content: bytes | str | None
) -> None:
    import numpy as np

    file = tmp_path / "no.wav"
    if content == "silence":
        write_wav(file, np.zeros(16000, np.float32))
    elif isinstance(content, bytes):
        file.write_bytes(content)
    ended = await program("hear", str(file), "--json", env=child_env)
    assert (ended.status, ended.out) == (1, "")
    assert ended.err.count("\n") == 1 and str(file) in ended.err


# --- endpoints of the user's own that do not work


async def nonsense(exchange: Exchange) -> None:
    await exchange.head()
    for piece in NONSENSE:
        await exchange.send(piece)


async def web_page(exchange: Exchange) -> None:
    await exchange.head(kind="text/html")
    await exchange.send("<html><body>Please log in to the hotel's network.</body></html>")


async def wrong_key(exchange: Exchange) -> None:
    await exchange.head("401 Unauthorized", "application/json")
    await exchange.send('{"error": {"message": "Incorrect API key provided.", "code": "invalid_api_key"}}')


async def broken(exchange: Exchange) -> None:
    await exchange.head("500 Internal Server Error", "application/json")
    await exchange.send("oops")


async def round_and_round(exchange: Exchange) -> None:
    await exchange.head("302 Found", "text/plain", f"Location: {exchange.path}\r\nContent-Length: 0\r\n")


async def silent(exchange: Exchange) -> None:
    await exchange.hold()


async def no_http(exchange: Exchange) -> None:
    await exchange.send("SSH-2.0-OpenSSH_9.2\r\n")


CALL = {"index": 0, "id": "c1", "type": "function", "function": {"name": "climate_set_temperature", "arguments": ""}}


async def half_a_call(exchange: Exchange) -> None:
    half = {"index": 0, "function": {"arguments": '{"celsius": 2'}}
    await exchange.head()
    await exchange.send(sse(chunk({"tool_calls": [CALL]}), chunk({"tool_calls": [half]}), done=False))
    exchange.reset()


def assert_stand_in_answered(ended: Ended) -> None:
    """It warmed the driver twice, by one turn each."""
    assert (ended.status, ended.err) == (0, "")
    first, second = ended.turns
    assert [turn["endpoint"] for turn in ended.turns] == [STAND_IN, STAND_IN]
    assert [changed(turn) for turn in ended.turns] == [{TEMPERATURE: 24.0}, {TEMPERATURE: 25.0}]
    assert not first["failed"] and not second["failed"]
    assert first["notice"], "why the stand-in answers must be told"


WARM = "set the temperature to 24 degrees\na bit warmer\n"


FAILING = (nonsense, web_page, wrong_key, broken, round_and_round, silent, no_http, half_a_call)


@pytest.mark.parametrize("pair", list(zip(FAILING[::2], FAILING[1::2], strict=True)), ids=lambda pair: pair[0].__name__)
async def test_the_stand_in_takes_over_where_a_server_fails(
    env: dict[str, str], pair: tuple[Behaviour, Behaviour]
) -> None:
    async def check(behaviour: Behaviour) -> None:
        async with serving(behaviour) as server:
            ended = await program("ask", "--json", "--base-url", server.url, "-", env=env, said=WARM)
            assert_stand_in_answered(ended)

    await asyncio.gather(*(check(behaviour) for behaviour in pair))


async def test_the_stand_in_takes_over_where_nobody_listens(env: dict[str, str]) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))  # bound and not listening: every connection is refused
        url = f"http://127.0.0.1:{bound.getsockname()[1]}/v1"
        assert_stand_in_answered(await program("ask", "--json", "--base-url", url, "-", env=env, said=WARM))


async def test_words_that_break_off_are_told_as_a_failure(env: dict[str, str]) -> None:
    async def stall(exchange: Exchange) -> None:
        await exchange.head()
        await exchange.send(sse(chunk({"content": "I am "}), chunk({"content": "setting"}), done=False))
        await exchange.hold()

    async with serving(stall) as server:
        ended = await program("ask", "--json", "--base-url", server.url, "set the temperature to 24 degrees", env=env)
    (turn,) = ended.turns
    assert ended.status == 1
    assert turn["endpoint"] == "m" and turn["failed"] and turn["changes"] == []


async def test_a_server_that_only_claims_has_changed_nothing(env: dict[str, str]) -> None:
    async with serving(words("The trunk is open now.")) as server:
        ended = await program("ask", "--json", "--base-url", server.url, "open the trunk", env=env)
    (turn,) = ended.turns
    assert turn["endpoint"] == "m"
    assert turn["tools"] == turn["changes"] == []


async def test_a_wrong_call_is_handed_back_and_shown_as_not_done(env: dict[str, str]) -> None:
    call = CALL | {"function": {"name": "climate_set_temperature", "arguments": '{"celsius": 99}'}}
    wrong = streams(chunk({"tool_calls": [call]}), chunk(finish="tool_calls"))
    async with serving(wrong, words("It is 99 degrees now.")) as server:
        ended = await program("ask", "--json", "--base-url", server.url, "as hot as you can", env=env)
        _, second = server.asked
        result = second.body["messages"][-1]  # type: ignore[index]
    (turn,) = ended.turns
    assert result["role"] == "tool" and "16" in result["content"] and "28" in result["content"]
    assert [(tool["name"], tool["ok"]) for tool in turn["tools"]] == [("climate_set_temperature", False)]
    assert turn["changes"] == []
