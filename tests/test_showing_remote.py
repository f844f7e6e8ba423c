"""The presenter's remote over real HTTP: nothing listens by default, nothing is told without the secret."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import aiohttp
import pytest

from app.showing.remote import PAGE, Remote


class Cockpit:
    """Writes down what the phone wants."""

    def __init__(self) -> None:
        self.wanted: list[tuple[str, str]] = []

    def obey(self, verb: str, value: str) -> bool:
        self.wanted.append((verb, value))
        return verb != "explode"

    def told(self) -> dict[str, object]:
        return {"title": "A day", "scenes": ["One"], "did": len(self.wanted)}


@pytest.fixture
def cockpit() -> Cockpit:
    return Cockpit()


@pytest.fixture
def remote(cockpit: Cockpit) -> Iterator[Remote]:
    yield Remote(cockpit.obey, cockpit.told)


async def is_open(address: str) -> bool:
    async with aiohttp.ClientSession() as http:
        try:
            async with http.get(address) as page:
                return page.status == 200
        except aiohttp.ClientConnectorError:
            return False


async def test_nothing_listens_until_it_is_on_nor_after_it_is_off(remote: Remote) -> None:
    assert remote.address == ""
    address = await remote.start("127.0.0.1")
    assert await is_open(address)
    assert await remote.start("127.0.0.1") == address
    await remote.stop()
    assert remote.address == "" and not await is_open(address)


async def test_every_start_has_a_secret_of_its_own(remote: Remote) -> None:
    first = urlsplit(await remote.start("127.0.0.1")).path
    await remote.stop()
    second = urlsplit(await remote.start("127.0.0.1")).path
    assert first != second and len(first) > 20
    await remote.stop()


async def test_page_state_and_wishes_with_the_secret(remote: Remote, cockpit: Cockpit) -> None:
    address = await remote.start("127.0.0.1")
    async with aiohttp.ClientSession() as http:
        async with http.get(address) as page:
            text = await page.text()
            assert page.status == 200 and "<main>" in text
            assert "default-src 'none'" in page.headers["Content-Security-Policy"]
            assert page.headers["Cache-Control"] == "no-store" and page.headers["Referrer-Policy"] == "no-referrer"
        async with http.get(f"{address}/state") as state:
            assert (await state.json())["title"] == "A day"
        async with http.post(f"{address}/do", json={"verb": "wish", "value": "open the trunk"}) as done:
            assert done.status == 200 and (await done.json())["did"] == 1
    assert cockpit.wanted == [("wish", "open the trunk")]
    await remote.stop()


async def test_without_the_secret_nothing_is_there(remote: Remote, cockpit: Cockpit) -> None:
    address = await remote.start("127.0.0.1")
    base = address.rsplit("/", 1)[0]
    wrong = [base, f"{base}/", f"{base}/state", f"{base}/do", f"{address[:-1]}", f"{address}x", f"{base}/%00/state"]
    async with aiohttp.ClientSession() as http:
        for url in wrong:
            for method in ("GET", "POST"):
                body = '{"verb": "reset"}' if method == "POST" else None
                async with http.request(method, url, data=body) as answer:
                    assert answer.status == 404 and await answer.text() == "Nothing is here.", (method, url)
        old = address
        await remote.stop()
        fresh = await remote.start("127.0.0.1")
        stale = fresh.rsplit("/", 1)[0] + "/" + old.rsplit("/", 1)[1]
        async with http.post(f"{stale}/do", json={"verb": "reset"}) as answer:
            assert answer.status == 404
    assert cockpit.wanted == []
    await remote.stop()


@pytest.mark.parametrize(
    ("body", "status"),
    [("no json", 400), ("[]", 400), ('{"value": 1}', 400), ('{"verb": "explode"}', 400), ("x" * 5000, 413)],
)
async def test_what_is_no_wish_is_refused(remote: Remote, body: str, status: int) -> None:
    address = await remote.start("127.0.0.1")
    async with aiohttp.ClientSession() as http, http.post(f"{address}/do", data=body) as answer:
        assert answer.status == status
    await remote.stop()


async def test_an_address_that_is_not_ours_is_told(remote: Remote) -> None:
    with pytest.raises(OSError):
        await remote.start("198.51.100.7")  # of nobody
    assert remote.address == ""


def test_the_page_needs_no_other_file_and_no_other_server() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert not re.search(r"https?://|src=|@import|url\(|<link", text)
