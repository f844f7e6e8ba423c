"""What the cockpit tells by itself: shown as a notice, and said where it is due."""

from collections.abc import Iterable

from app.car.message import Message
from app.cockpit import Models
from app.domains.language import Words
from app.talking.spoken_guidance import SpokenGuidance


class Notices:
    """Shows and says messages in the language of the screen."""

    def __init__(self, models: Models, words: Words, voice: SpokenGuidance) -> None:
        self._models, self._words, self._voice = models, words, voice
        for model in (models.charging, models.trip, models.house, models.arrangement):
            model.noticed.connect(self.show)

    def show(self, message: Message) -> None:
        """Show it."""
        self.sentence(self.worded(message))

    def ring(self, message: Message) -> None:
        """Show a reminder or a timer that is over, and say it."""
        self.show(message)
        self._voice.chime()
        self.say(message)

    def say(self, message: Message) -> None:
        """Say it."""
        self._voice.say(self.worded(message), self._models.settings.state.language)

    def sentence(self, text: str) -> None:
        """Show a sentence that is worded already; "" takes the last one away."""
        self._models.conversation.update(notice=text)

    def first(self, texts: Iterable[str]) -> None:
        """Show the first of what is wrong, if anything is."""
        for text in list(texts)[:1]:
            self.sentence(text)

    def worded(self, message: Message) -> str:
        """The message in the language of the screen."""
        return self._words.say(message, self._models.settings.state.language)
