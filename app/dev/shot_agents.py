"""Pictures of the agents: the orb in the hue of each, while one speaks and while one thinks or looks something up."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

from app.application import Application
from app.assistant.told import tell, told_in_turn

Take = Callable[..., AsyncIterator[Path]]  # name: a picture
ASKED = {
    "en": "what does the yellow light mean",
    "zh": "那个黄灯是什么意思",
    "de": "was bedeutet die gelbe Lampe",
    "fr": "que signifie le voyant jaune",
}


async def introduced(app: Application, take: Take) -> AsyncIterator[Path]:
    """Each agent as it takes over, then a model that thinks and a silence that is broken."""
    model, language = app.models.conversation, app.config.language
    before = model.state
    clean: dict[str, Any] = {"cards": (), "question": "", "provisional": "", "heard": ASKED[language], "level": 0.5}
    for id in app.agents.ids():
        agent = app.agents[id]
        words = agent.greeting(language)
        fields: dict[str, Any] = {"agent": agent.name(language), "agent_hue": agent.hue, "phase": "speaking"}
        model.update(**clean | fields, answer=words, spoken_until=len(words))
        async for path in take(f"agent-{id}"):
            yield path
    waits = {"thinks": tell("thinking", language, seconds="4"), "fills": told_in_turn("fillers", language, 0)}
    for name, words in waits.items():
        model.update(**clean, phase="thinking", answer="", spoken_until=0, doing=words)
        async for path in take(f"agent-{name}"):
            yield path
    model.update(heard="", answer="", doing="", phase="idle", level=0.0, agent=before.agent, agent_hue=before.agent_hue)
