"""What a theme's brand is beside its look: the assistant's name and manner, and the tones of the cockpit."""

from itertools import chain

from app.assistant.agent import HOST
from app.assistant.conversation import Conversation as Assistant
from app.assistant.speech.commands import Tones
from app.assistant.speech.speaking.voice import Manner
from app.cockpit import Models
from app.domains.appearance import Appearance
from app.talking.talk import Talk
from app.theme.brand import Brand


def follow_brand(models: Models, assistant: Assistant, talk: Talk) -> None:
    """Let the assistant be called and speak as the brand of the theme has it, now and when the theme changes."""
    appearance = models.appearance
    assert isinstance(appearance, Appearance)

    def wear(brand: Brand) -> None:
        agents, floor = assistant.floor.agents, assistant.floor
        agents.brand(brand.names, brand.greetings, brand.manner, Manner(brand.pitch, brand.rate))
        agent = floor.give(floor.agent.id)
        models.agents.known[HOST] = agents[HOST].name("en")
        models.conversation.update(agent=agent.name(models.settings.state.language))
        if talk.sound is not None:
            talk.sound.tones(brand_tones(brand))

    appearance.branded = wear
    wear(appearance.brand)


def brand_tones(brand: Brand) -> Tones:
    """The brand's earcons as the sound process takes them."""
    notes = {name: tuple(chain.from_iterable(rows)) for name, rows in brand.tones.items()}
    return Tones(**notes, partials=tuple(chain.from_iterable(brand.partials)), decay=brand.decay)
