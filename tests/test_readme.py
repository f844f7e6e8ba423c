"""The README's example of a new tool, run as it stands there."""

import re
from pathlib import Path

from app.car.car import Car
from app.car.catalogue import SIDES
from app.car.message import Message
from app.domains.domain import Reply, command
from app.domains.language import Words
from app.domains.lights import Lights
from app.toolbox import CockpitToolbox

README = Path(__file__).resolve().parents[1] / "README.md"


async def test_a_newcomer_adds_a_tool_by_the_readme() -> None:
    block = re.search(r"```python\n(# app/domains/lights_commands.py.*?)```", README.read_text(encoding="utf-8"), re.S)
    assert block is not None
    body = "\n".join(f"    {line}" for line in block[1].splitlines())
    known = {"Lights": Lights, "command": command, "Reply": Reply, "Message": Message, "SIDES": SIDES}
    exec(f"class Newcomers(Lights):\n{body}\n", known)
    car = Car()
    toolbox = CockpitToolbox([known["Newcomers"](car)], Words())  # type: ignore[operator]
    assert "lights_set_cinema" in {tool.name for tool in toolbox.tools()}
    result = await toolbox.call("lights_set_cinema", {"on": True}, turn="t1", agent="host")
    assert result.content["say"] == ["The cabin is dark."]
    ambient = "Vehicle.Cabin.Light.AmbientLight.Row1.DriverSide.IsLightOn"
    assert car[ambient] is False
    car.undo("t1")
    assert car[ambient] is True
