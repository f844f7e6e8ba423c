"""Puts the parts together: the car, the models, the assistant, the sound; the only file that names engines."""

import asyncio
import contextlib
import json
from collections.abc import Coroutine
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TextIO

from PySide6.QtCore import QDateTime

from app.assistant.chat.chat import Patience
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.openai_compatible import OpenAICompatible, Server
from app.assistant.chat.stand_in import StandIn
from app.assistant.conversation import Conversation as Assistant
from app.assistant.sentences import load
from app.assistant.speech.sound import Sound
from app.assistant.speech.wire import Problem, Start
from app.car.car import Car
from app.car.catalogue import HMI
from app.car.journal import Cause, caused
from app.car.message import Message
from app.car.simulation import Simulation
from app.cockpit import Cockpit, Models
from app.config import Config
from app.domains.appearance import Appearance
from app.domains.charging import Charging
from app.domains.climate import Climate
from app.domains.clock import Clock
from app.domains.conversation import MUTED, Conversation
from app.domains.domain import Reply
from app.domains.guidance import Guidance
from app.domains.language import Words
from app.domains.lights import Lights
from app.domains.media import Media
from app.domains.navigation import Navigation
from app.domains.openings import Openings
from app.domains.places import FAVOURITES
from app.domains.reckoning import Reckoning
from app.domains.settings import GUIDANCE_VOLUME, VOICE_VOLUME, Settings
from app.domains.tokens import theme_file
from app.domains.trip import Trip
from app.domains.vehicle import Vehicle
from app.drive import Drive
from app.kept import KeptSignals
from app.maps.regions.geocoder import Geocoder
from app.maps.regions.library import region_file, region_problem
from app.maps.routing.valhalla import ValhallaPlanner
from app.positioning import PositionFailed, Positioning, source_of
from app.spoken_guidance import SpokenGuidance
from app.talk import Talk
from app.toolbox import CockpitToolbox

if TYPE_CHECKING:
    from app.domains.player import Player
    from app.window import Window

ROOT = Path(__file__).parents[1]
SCENARIO = Cause("scenario")


class Application:
    """Everything but the window. Needs no display, no sound and no event loop until `start_*` is called."""

    def __init__(self, config: Config, *, now: QDateTime | None = None) -> None:
        """`now` holds the clock still, for pictures that can be compared."""
        self.config = config
        self.words = Words()
        self.car = Car()
        self.simulation = Simulation(self.car, seed=config.drive.seed)
        self.models = self._models(now)
        self._settle_in()
        self.cockpit = Cockpit(self.models)
        self.toolbox = CockpitToolbox(self.models.domains(), self.words)
        self.endpoints = self._endpoints()
        self.assistant = Assistant(
            self.endpoints,
            self.toolbox,
            language=config.language,
            budget=config.chat.history_tokens,
            tool_within=config.chat.tool_s,
        )
        self.talk = Talk(
            self.models.conversation, self.assistant, self.toolbox, configured=self.endpoints.configured is not None
        )
        self.spoken_guidance = SpokenGuidance(
            self.models.conversation, lambda: self.talk.sound, lambda down: self.talk.duck(down), self._voice_volumes
        )
        self.models.guidance.say, self.models.guidance.chime = self.spoken_guidance.say, self.spoken_guidance.chime
        moving = (self.simulation, self.models.navigation, self.models.charging)
        self.drive = Drive(*moving, pace=config.drive.speed, skip=self.models.clock.skip)
        self._tasks: set[asyncio.Task[None]] = set()
        self._records: list[TextIO] = []

    def _models(self, now: QDateTime | None) -> Models:
        car = self.car
        clock = Clock(now)
        region = region_file(self.config.cockpit.region, self.config)
        navigation = Navigation(car, region, clock.moment, self.words, self._geocoder())
        tiles = self.config.navigation
        navigation.look.picture(tiles.map_tiles, tiles.map_attribution)  # type: ignore[attr-defined]
        if self.config.navigation.valhalla_url and navigation.guide is not None:
            guide = navigation.guide
            navigation.way.planner = ValhallaPlanner(self.config.navigation.valhalla_url, guide.finder, guide.frame)
            navigation.way.told_problem = lambda sentence: self.models.conversation.update(notice=sentence)
        conversation = Conversation(car, self.words)
        self.reckoning = Reckoning(car, navigation)
        models = Models(
            climate=Climate(car),
            openings=Openings(car),
            lights=Lights(car),
            media=Media(car),
            navigation=navigation,
            guidance=Guidance(car, navigation),
            charging=Charging(car, navigation, self.words),
            trip=Trip(car, navigation, self.words, self.config.data),
            vehicle=Vehicle(car),
            conversation=conversation,
            clock=clock,
            settings=Settings(car, drive_side=self.config.cockpit.drive_side),
            appearance=Appearance(car, clock, theme_file(self.config.cockpit.theme)),
        )
        for domain in models.domains():
            domain.heed = self._heed
        models.charging.noticed.connect(self._notice)
        models.trip.noticed.connect(self._notice)
        return models

    def _geocoder(self) -> Geocoder | None:
        settings = self.config.navigation
        kind: Literal["photon", "nominatim"] = "photon" if settings.search_kind == "photon" else "nominatim"
        return Geocoder(settings.search_url, kind) if settings.search_url else None

    def keep_places(self) -> None:
        """Let saved places outlive this run."""
        kept = KeptSignals(self.car, self.config.data / "places.json", [FAVOURITES])
        if kept.problem is not None:
            self._notice(kept.problem)

    def _voice_volumes(self) -> tuple[float, float]:
        """Of guidance and of the assistant, 0 to 1."""
        return self.car.number(GUIDANCE_VOLUME) / 100, self.car.number(VOICE_VOLUME) / 100

    def _heed(self, reply: Reply) -> None:
        self.models.conversation.show(reply, "")

    def _settle_in(self) -> None:
        """The car as the configuration wants it found."""
        cockpit = self.config.cockpit
        self.car.record(
            {
                f"{HMI}.CurrentLanguage": self.config.language,
                f"{HMI}.IsDayNightAutomatic": cockpit.mode == "auto",
                f"{HMI}.DayNightMode": "DAY" if cockpit.mode == "day" else "NIGHT",
                f"{HMI}.IsMotionReduced": cockpit.reduced_motion,
                MUTED: self.config.speech.muted,
            },
            SCENARIO,
        )
        self._speak_screen_language()
        missing = region_problem(self.config.cockpit.region, self.config)
        self.models.conversation.update(
            notice=self.words.say(missing, self.config.language) if missing else str(self.models.appearance.error)
        )
        if self.models.trip.lost is not None:
            self._notice(self.models.trip.lost)
        self.models.settings.changed.connect(self._speak_screen_language)

    def _speak_screen_language(self) -> None:
        language = self.models.settings.state.language
        conversation = self.models.conversation
        conversation.language = language
        conversation.update(suggestions=tuple(load(language).suggestions))
        self.models.clock.speak(language)

    def _endpoints(self) -> Endpoints:
        chat = self.config.chat
        patience = Patience(first_token=chat.first_token_s, idle=chat.idle_s, whole=chat.whole_s)
        if chat.is_stand_in:
            return Endpoints(None, StandIn(patience=patience))
        server = Server(chat.preset, chat.base_url, chat.model, chat.key.reveal, chat.fields())
        return Endpoints(OpenAICompatible(server, patience), StandIn())

    def new_conversation(self) -> None:
        """Forget what was said; the car stays as it is."""
        self.assistant.reset()

    def sound_settings(self, *, devices: bool = True) -> Start:
        """What the sound process is started with."""
        speech = self.config.speech
        settings = Start(
            language=self.config.language,
            recogniser=speech.recogniser,
            voice=speech.voice,
            models=str(self.config.models),
            built_in=str(ROOT / "build" / "speech"),
            microphone=speech.microphone,
            speaker=speech.speaker,
            silence_ms=speech.silence_ms,
        )
        if speech.wake_phrase:
            settings = replace(settings, wake_phrases=(speech.wake_phrase.lower(),))
        return settings if devices else replace(settings, microphone="none", speaker="none")

    async def start_talk(self) -> None:
        """Warm the endpoint up and start the sound process; without sound the cockpit takes typed words."""
        self._go(self.endpoints.warm())
        sound = Sound(self.sound_settings(), on_event=self.talk.on_sound)
        try:
            ready = await sound.start()
        except (RuntimeError, OSError) as error:
            self.talk.on_sound(Problem("microphone", str(error)))
            await sound.close()
            return
        self.talk.sound = sound
        self.models.settings.name_recogniser(" ".join(filter(None, (ready.recogniser, ready.model))))
        sound.mute(self.models.conversation.state.muted)
        sound.set_volume(self.models.settings.state.voice_volume / 100)
        sound.wake(True)
        self.car.watch([MUTED], lambda changes: sound.mute(bool(self.car[MUTED])))
        self.car.watch([VOICE_VOLUME], lambda changes: sound.set_volume(self.car.number(VOICE_VOLUME) / 100))
        self.car.watch([f"{HMI}.CurrentLanguage"], lambda changes: sound.set_language(str(changes[-1].after)))

    def follow_language(self, window: "Window") -> None:
        """Let a window speak the language of the screen, now and when it changes."""

        def speak() -> None:
            window.speak(self.words.translator(self.models.settings.state.language))

        speak()
        self.models.settings.changed.connect(speak)

    def start_music(self) -> "Player":
        """Let the music sound, or move on silently where no device plays it; close the player at the end."""
        from app.domains.player import Player

        player = Player(self.models.media)
        player.noticed.connect(self._notice)
        self.talk.duck = player.duck
        return player

    def _notice(self, message: Message) -> None:
        sentence = self.words.say(message, self.models.settings.state.language)
        self.models.conversation.update(notice=sentence)

    def keep_records(self, folder: Path) -> None:
        """Write the journal and the transcript of this session into `folder` as they come; raises OSError."""
        folder.mkdir(parents=True, exist_ok=True)
        journal = (folder / "journal.jsonl").open("w", encoding="utf-8", buffering=1)
        transcript = (folder / "transcript.jsonl").open("w", encoding="utf-8", buffering=1)
        self._records = [journal, transcript]
        journal.writelines(f"{change.as_json()}\n" for change in self.car.journal)
        self.car.journal.sinks.append(lambda change: print(change.as_json(), file=journal))
        self.talk.ended.append(lambda entry: print(json.dumps(asdict(entry), ensure_ascii=False), file=transcript))

    def start_drive(self, destination: str = "") -> None:
        """Let the car drive, to a place of the region where one is named."""
        if destination:
            with caused(SCENARIO):
                self.models.navigation.set_out(destination)
        self.models.clock.start()
        self._find_position()
        self._go(self.drive.run())

    def _find_position(self) -> None:
        """Let a real receiver move the car where the settings name one; the simulation drives where that fails."""
        if self.config.navigation.position == "simulated":
            return
        try:
            positioning = Positioning(self.car, source_of(self.config.navigation.position), self._notice)
            positioning.start()
        except PositionFailed as failure:
            self._notice(failure.message)
            return
        self.simulation.carried = True
        self._go(positioning.run())

    def _go(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """End everything that was started; no process is left behind."""
        for task in list(self._tasks):
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        self.models.trip.close()
        await self.spoken_guidance.close()
        await self.talk.close()
        await self.endpoints.close()
        self.car.journal.sinks.clear()
        for record in self._records:
            record.close()
