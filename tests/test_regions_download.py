"""Extracts from the web: gone on with where they were cut, known to be map data before they are kept."""

import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path

import pytest

from app.maps.regions import download
from app.maps.regions.failure import ImportFailed
from tests.conftest import ROOT

PYROSM = find_spec("pyrosm")
assert PYROSM is not None and PYROSM.origin is not None
CONTENT = (Path(PYROSM.origin).parent / "data" / "test.osm.pbf").read_bytes()
HALF = len(CONTENT) // 2


class Server(ThreadingHTTPServer):
    """Serves CONTENT; /cut breaks off in the middle once, /page is a web page, /short claims more than it has."""

    asked: list[tuple[str, str]]
    version = '"one"'
    cuts = 1


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        asked = self.headers.get("Range", "")
        self.server.asked.append((self.path, asked))
        if self.path == "/none":
            return self.send_error(404)
        content = b"<!DOCTYPE html><html>Sign in</html>" if self.path == "/page" else CONTENT
        if self.path == "/short":
            content = CONTENT[:HALF]
        start = int(re.sub(r"\D", "", asked) or 0) if self.headers.get("If-Range") == self.server.version else 0
        self.send_response(206 if start else 200)
        self.send_header("ETag", self.server.version)
        self.send_header("Content-Length", str(len(content) - start))
        self.end_headers()
        if self.path == "/cut" and self.server.cuts:
            self.server.cuts -= 1
            self.wfile.write(content[start:HALF])
            self.close_connection = True
            return None
        self.wfile.write(content[start:])
        return None

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(("127.0.0.1", 0), Handler) as running:
        running.asked = []
        thread = threading.Thread(target=running.serve_forever, args=(0.02,))
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def address(server: Server, path: str) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}{path}"


def test_a_file_is_loaded_and_its_size_told(server: Server, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    target = download.load(address(server, "/a"), tmp_path / "a.osm.pbf", lambda *sizes: told.append(sizes))
    assert target.read_bytes() == CONTENT and told[-1] == (len(CONTENT), len(CONTENT))
    assert [path.name for path in tmp_path.iterdir()] == ["a.osm.pbf"]


def test_a_cut_download_goes_on_where_it_was(server: Server, tmp_path: Path) -> None:
    download.load(address(server, "/cut"), tmp_path / "a.osm.pbf")
    assert (tmp_path / "a.osm.pbf").read_bytes() == CONTENT
    assert server.asked == [("/cut", ""), ("/cut", f"bytes={HALF}-")]


def test_a_file_that_changed_meanwhile_is_loaded_anew(server: Server, tmp_path: Path) -> None:
    (tmp_path / "a.osm.pbf.part").write_bytes(b"old" * 100)
    (tmp_path / "a.osm.pbf.note").write_text(f'{{"url": "{address(server, "/a")}", "version": "zero"}}')
    download.load(address(server, "/a"), tmp_path / "a.osm.pbf")
    assert (tmp_path / "a.osm.pbf").read_bytes() == CONTENT


def test_a_web_page_is_refused_at_once(server: Server, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match=r"/page is a web page, not a map; give the link of the \.osm\.pbf file"):
        download.load(address(server, "/page"), tmp_path / "a.osm.pbf")
    assert not (tmp_path / "a.osm.pbf").exists()


def test_half_a_file_is_refused(server: Server, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match="/short ends in the middle"):
        download.load(address(server, "/short"), tmp_path / "a.osm.pbf")
    assert list(tmp_path.iterdir()) == []


def test_what_is_not_there_or_not_reached_is_one_sentence(server: Server, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed, match=r"/none answers 404 \(Not Found\); check the address"):
        download.load(address(server, "/none"), tmp_path / "a.osm.pbf")
    with pytest.raises(ImportFailed, match=r"cannot be loaded .* check the network"):
        download.load("http://127.0.0.1:9/a.osm.pbf", tmp_path / "a.osm.pbf")


def test_what_an_address_is() -> None:
    assert download.is_url("https://example.org/a.osm.pbf") and not download.is_url("C:/maps/a.osm.pbf")
    assert not download.is_url("maps/a.osm.pbf")


def test_a_region_comes_from_an_address_and_its_download_goes_afterwards(server: Server, tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "main.py"), "region", "add", address(server, "/village-latest.osm.pbf")]
    done = subprocess.run([*command, "--data", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "100 % loading village" in done.stdout and "Village is here" in done.stdout
    assert [path.name for path in (tmp_path / "regions").iterdir()] == ["village.sqlite"]
