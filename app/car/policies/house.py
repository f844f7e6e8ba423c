"""The user's house: what lets somebody in needs a yes, as policy 22 wants it of the car's own doors."""

import json
from collections.abc import Iterator
from typing import Any

from app.car.catalogue import HOUSE_STATES
from app.car.message import QT_TRANSLATE_NOOP
from app.car.policies.verdicts import Ask, Verdict, Wish, say

GUARDS = {"lock", "garage", "alarm", "unknown"}


def the_house_stays_shut(wish: Wish) -> Iterator[Verdict]:
    """22: unlocking the house, opening its garage, disarming it, and scenes that may do so, need a yes."""
    if not wish.changes(HOUSE_STATES):
        return
    before, after = (_entities(value) for value in (wish.now(HOUSE_STATES), wish.after(HOUSE_STATES)))
    for id, entity in after.items():
        if entity != before.get(id) and (question := _question(entity, before.get(id, {}))):
            yield Ask(say(question, name=str(entity.get("name", id))))


def _question(entity: dict[str, Any], before: dict[str, Any]) -> str:
    match entity.get("kind"):
        case "lock" if entity.get("locked") is False and before.get("locked") is not False:
            return QT_TRANSLATE_NOOP("Car", "Unlock this at home: {name}?")
        case "garage" if entity.get("open") is True and before.get("open") is not True:
            return QT_TRANSLATE_NOOP("Car", "Open this at home: {name}?")
        case "alarm" if entity.get("mode") == "off" and before.get("mode") != "off":
            return QT_TRANSLATE_NOOP("Car", "Switch the alarm of the house off?")
        case "scene" if entity.get("at", 0) > before.get("at", 0) and _guards(entity):
            return QT_TRANSLATE_NOOP("Car", "Start “{name}” at home? It changes locks or the alarm.")
    return ""


def _guards(scene: dict[str, Any]) -> bool:
    return not GUARDS.isdisjoint(str(scene.get("touches", "")).split())


def _entities(value: object) -> dict[str, dict[str, Any]]:
    entities = json.loads(str(value) or "{}")
    return entities if isinstance(entities, dict) else {}
