"""Draws a few exhibits, changes the product in five ways, and tells which exhibits then look different, as JSON.

Run on a virtual screen: python tests/gallery_changes.py FOLDER
"""

import json
import shutil
import sys
from pathlib import Path

import app.gallery.exhibits as exhibits

NAMES = ("PillButton", "Toggle", "GlassPanel", "TileButton")
TOKENS = exhibits.ROOT / "assets" / "themes" / "meridian.tokens.json"


def main(folder: Path) -> None:
    from app.gallery.accepted import accept, changes
    from app.gallery.look import Look
    from app.gallery.shelf import Shelf
    from app.gallery.taking import shelf, take

    told: dict[str, list[str]] = {}
    with shelf() as shown:
        groups = exhibits.chosen(exhibits.read_groups(), NAMES)
        list(accept(take(shown, groups, lambda group: [Look()]), folder / "accepted"))

        def tell(name: str, on: Shelf, look: Look) -> None:
            taken = take(on, exhibits.chosen(exhibits.read_groups(), NAMES), lambda group: [look])
            found = [change for each in taken for change in changes(each, folder / "accepted")]
            told[name] = [f"{change.exhibit}/{change.state}" for change in found]

        tell("nothing", shown, Look())
        tell(
            "radius",
            shown,
            Look(themed(folder, '"radius": {"$value": {"value": 28,', '"radius": {"$value": {"value": 22,')),
        )
        tell(
            "colour",
            shown,
            Look(
                themed(
                    folder,
                    '"route": {"$value": "#4d9dff", "$extensions": {"mode": {"day": "#1667e0"}}',
                    '"route": {"$value": "#4d8fff", "$extensions": {"mode": {"day": "#1667e0"}}',
                )
            ),
        )
        changed = folder / "qml"
        shutil.copytree(exhibits.QML, changed)
        edit(
            changed / "Controls/TileButton.qml",
            "anchors.centerIn: parent",
            "anchors.centerIn: parent; anchors.horizontalCenterOffset: 2",
        )
        edit(
            changed / "Controls/Toggle.qml",
            "height: parent.height - Theme.px(10)",
            "height: parent.height - Theme.px(14)",
        )
        edit(changed / "Controls/icons.mjs", '    "play": {', '    "play": {}, "played": {')
        exhibits.QML = changed
        __import__("app.gallery.shelf").gallery.shelf.QML = changed
        other = Shelf(shown.window)
        tell("files", other, Look())
        other.close()
    print(json.dumps(told))


def themed(folder: Path, before: str, after: str) -> str:
    """The house's theme with one token changed."""
    path = folder / f"{abs(hash(after))}" / TOKENS.name
    path.parent.mkdir()
    path.write_text(TOKENS.read_text(encoding="utf-8"), encoding="utf-8")
    edit(path, before, after)
    return str(path)


def edit(path: Path, before: str, after: str) -> None:
    """Change a file in one place that must be there."""
    text = path.read_text(encoding="utf-8")
    assert before in text, f"{path} has no {before}"
    path.write_text(text.replace(before, after), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
