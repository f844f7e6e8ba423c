"""Downloads from a real server that cuts connections, changes files and lies; `main.py models` around them."""

import asyncio
import hashlib
import io
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from app.assistant.speech.models import command as models
from app.assistant.speech.models.catalogue import CATALOGUE, File, Model
from app.assistant.speech.models.download import DownloadFailed, download, missing_files

FOLDER = "vosk-model-test"
PARTS = {"am/final.mdl": b"acoustics" * 40000, "conf/mfcc.conf": b"--x", "conf/model.conf": b"--y"}


def archive(parts: dict[str, bytes], top: str = FOLDER) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        for name, content in parts.items():
            file.writestr(f"{top}/{name}", content)
    return data.getvalue()


class Server:
    """Serves one file with ranges; `cut` is how many bytes it gives before it hangs up, per request."""

    def __init__(self) -> None:
        self.content = archive(PARTS)
        self.etag = '"one"'
        self.cut: list[int] = []
        self.asked: list[str | None] = []
        self.url = ""

    async def serve(self, request: web.Request) -> web.StreamResponse:
        wanted = request.headers.get("Range")
        self.asked.append(wanted)
        start = 0
        if wanted and request.headers.get("If-Range") == self.etag:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
        body = self.content[start:]
        answer = web.StreamResponse(status=206 if start else 200)
        answer.headers["ETag"] = self.etag
        answer.content_length = len(body)
        await answer.prepare(request)
        if self.cut:
            await answer.write(body[: self.cut.pop(0)])
            assert request.transport is not None
            request.transport.close()
            return answer
        await answer.write(body)
        return answer


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    application = web.Application()
    application.router.add_get("/model.zip", server.serve)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    server.url = f"http://127.0.0.1:{port}"
    yield server
    await runner.cleanup()


def model(server: Server, *, sha256: str | None = None, size: int = 0) -> Model:
    checksum = hashlib.sha256(server.content).hexdigest() if sha256 is None else sha256
    file = File(f"{server.url}/model.zip", "model.zip", size, sha256=checksum, unpack=True)
    return Model("test", "for tests", "hearing", "en", FOLDER, (file,), tuple(PARTS), "none")


async def fetch(wanted: Model, folder: Path) -> Path:
    return await asyncio.to_thread(download, wanted, folder)


def nothing_but(folder: Path, *names: str) -> bool:
    return sorted(path.name for path in folder.iterdir() if path.name != ".downloads") == sorted(names)


def everywhere(folder: Path, name: str) -> list[Path]:
    return list(folder.rglob(name))


async def test_a_model_is_fetched_checked_and_unpacked(server: Server, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    wanted = model(server)
    where = await asyncio.to_thread(download, wanted, tmp_path, lambda name, done, total: seen.append((done, total)))
    assert {name: (where / name).read_bytes() for name in PARTS} == PARTS
    assert missing_files(wanted, where) == []
    assert seen[-1] == (len(server.content), len(server.content))
    assert list((tmp_path / ".downloads").iterdir()) == []


async def test_a_cut_download_goes_on_where_it_was(server: Server, tmp_path: Path) -> None:
    server.cut = [100_000, 50_000]
    await fetch(model(server), tmp_path)
    assert server.asked == [None, "bytes=100000-", "bytes=150000-"]


async def test_a_stopped_download_goes_on_the_next_time(server: Server, tmp_path: Path) -> None:
    server.cut = [70_000, 0, 0, 0]
    with pytest.raises(DownloadFailed, match="start again to go on"):
        await fetch(model(server), tmp_path)
    assert nothing_but(tmp_path)
    server.asked.clear()
    await fetch(model(server), tmp_path)
    assert server.asked == ["bytes=70000-"]


async def test_a_file_that_changed_meanwhile_is_fetched_anew(server: Server, tmp_path: Path) -> None:
    server.cut = [70_000, 0, 0, 0]
    with pytest.raises(DownloadFailed):
        await fetch(model(server), tmp_path)
    server.content = archive({**PARTS, "conf/model.conf": b"--newer"})
    server.etag = '"two"'
    where = await fetch(model(server), tmp_path)
    assert (where / "conf" / "model.conf").read_bytes() == b"--newer"


@pytest.mark.parametrize("wrong", ["checksum", "size"])
async def test_damage_is_thrown_away_and_what_was_there_stays(server: Server, tmp_path: Path, wrong: str) -> None:
    good = await fetch(model(server), tmp_path)
    bad = model(server, sha256="0" * 64) if wrong == "checksum" else model(server, size=5)
    with pytest.raises(DownloadFailed, match="damaged"):
        await fetch(bad, tmp_path)
    assert missing_files(bad, good) == []
    assert list((tmp_path / ".downloads").iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"no zip at all",
        archive(PARTS)[:200_000],
        archive({"conf/mfcc.conf": b"--x"}),
        archive({**PARTS, "../../outside.txt": b"gotcha"}),
        archive({**PARTS, "..\\..\\outside.txt": b"gotcha"}),
        archive({"outside.txt": b"gotcha"}, top="/etc"),
    ],
)
async def test_a_broken_or_hostile_archive_leaves_nothing(server: Server, tmp_path: Path, content: bytes) -> None:
    server.content = content
    folder = tmp_path / "deep" / "models"
    with pytest.raises(DownloadFailed):
        await fetch(model(server), folder)
    assert nothing_but(folder)
    assert not everywhere(tmp_path, "outside.txt")


async def test_nobody_answers(server: Server, tmp_path: Path) -> None:
    wanted = model(server)
    absent = Model("test", "", "hearing", "en", FOLDER, (File(f"{server.url}/other", "other", unpack=True),), (), "")
    with pytest.raises(DownloadFailed, match="404"):
        await fetch(absent, tmp_path)
    refused = File("http://127.0.0.1:9/model.zip", "model.zip", unpack=True)
    with pytest.raises(DownloadFailed, match="cannot be reached"):
        await fetch(Model("test", "", "hearing", "en", FOLDER, (refused,), wanted.needs, ""), tmp_path)


async def test_the_command_lists_verifies_and_removes(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MERIDIAN_MODELS", str(tmp_path))
    monkeypatch.setattr(models, "CATALOGUE", (model(server),))
    assert models.main(["verify"]) == 0
    assert await asyncio.to_thread(models.main, ["download", "test"]) == 0
    assert models.main(["list"]) == 0
    assert "here" in capsys.readouterr().out
    assert models.main(["verify"]) == 0
    (tmp_path / FOLDER / "am" / "final.mdl").unlink()
    assert models.main(["verify"]) == 1
    assert "models download test" in capsys.readouterr().err
    assert models.main(["remove", "test"]) == 0
    assert not (tmp_path / FOLDER).exists()
    with pytest.raises(SystemExit):
        models.main(["download", "nonsense"])


def test_the_catalogue_is_sound() -> None:
    assert len({model.name for model in CATALOGUE}) == len(CATALOGUE)
    assert {model.language for model in CATALOGUE if model.kind == "hearing"} >= {"en", "zh", "de", "fr"}
    for entry in CATALOGUE:
        for file in entry.files:
            assert file.url.startswith("https://")
            assert len(file.sha256) in (0, 64)
            assert len(file.md5) in (0, 32)
