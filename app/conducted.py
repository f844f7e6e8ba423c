"""Lets the assistant behave as the signals of its conduct say: language, pace, length, privacy."""

from app.assistant.chat.endpoints import Endpoints
from app.assistant.conversation import Conversation as Assistant
from app.car.car import Car
from app.car.catalogue import PRIVATE
from app.car.restrictions import restricted
from app.cockpit import Models
from app.domains.conduct import LENGTH, RATE, TALK_LANGUAGE
from app.talking.talk import Talk
from app.toolbox import CockpitToolbox


def follow_conduct(
    car: Car, models: Models, assistant: Assistant, toolbox: CockpitToolbox, endpoints: Endpoints, talk: Talk
) -> None:
    """Take every signal of the conduct to where it has its effect, now and when it changes."""

    def follow(_: object = None) -> None:
        assistant.answers_in = str(car[TALK_LANGUAGE])
        endpoints.private = bool(car[PRIVATE])
        if talk.sound is not None:
            talk.sound.pace = car.number(RATE) / 100
            talk.sound.wake(not car[PRIVATE])

    def shorter() -> bool:
        return car[LENGTH] == "SHORT" or (car[LENGTH] != "LONG" and restricted(car.__getitem__, "LIMIT_CONTENT"))

    models.account.said = toolbox.said
    models.account.last_answer = lambda: assistant.last_answer
    models.conduct.begin_anew = assistant.reset
    toolbox.shorter = shorter
    car.watch([TALK_LANGUAGE, PRIVATE, RATE], follow)
    follow()
