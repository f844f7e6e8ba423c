"""Puts the parts together: the car, the models, the assistant, the sound; the only file that names engines."""

import asyncio
import contextlib
from collections.abc import Coroutine
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QDateTime

from app.assistant.agent_file import read_agents
from app.assistant.chat.chat import Patience
from app.assistant.chat.endpoints import Endpoints
from app.assistant.chat.openai_compatible import OpenAICompatible, Server
from app.assistant.chat.process import ServerProcess
from app.assistant.chat.stand_in import StandIn
from app.assistant.conversation import Conversation as Assistant
from app.assistant.speech.sound import Sound, SoundEvent
from app.assistant.speech.wire import Duplex, Problem, Ready, Start
from app.branding import brand_tones, follow_brand
from app.car.car import Car
from app.car.journal import caused
from app.car.media_signals import FAVOURITES as LIKED
from app.car.media_signals import RESUME, SPEED_VOLUME
from app.car.policies import POLICIES
from app.car.policies.verdicts import Policy
from app.car.simulation import Simulation
from app.car.telltales import Telltales
from app.cockpit import Cockpit
from app.conducted import follow_conduct
from app.config import Config
from app.domains.clock import Clock
from app.domains.house import House
from app.domains.language import Words
from app.domains.navigation import Navigation
from app.domains.places_commands import FAVOURITES
from app.domains.player_decks import Decks
from app.domains.reckoning import Reckoning
from app.drive import Drive
from app.grounding import meant
from app.house.home_assistant import HomeAssistant
from app.house.plan import read_plan
from app.house.simulated import SimulatedHouse
from app.kept import KeptSignals
from app.kept_memory import KeptMemory
from app.maps.regions.geocoder import Geocoder
from app.maps.regions.library import region_file, region_problem
from app.maps.routing.valhalla import ValhallaPlanner
from app.models import make_models
from app.notices import Notices
from app.position.positioning import started
from app.session_records import SessionRecords
from app.settling import SCENARIO, settle_in
from app.sounds.hot_words import LikelyNames
from app.sounds.playing import attach_music, follow_music
from app.sounds.sounding import follow_sound, keep_muted, sound_settings, voice_volumes
from app.talking.spoken_guidance import SpokenGuidance
from app.talking.talk import Talk
from app.toolbox import CockpitToolbox
from app.user_life import UserLife

if TYPE_CHECKING:
    from app.domains.player import Player
    from app.window import Window


class Application:
    """Everything but the window. Needs no display, no sound and no event loop until `start_*` is called."""

    def __init__(
        self,
        config: Config,
        *,
        now: QDateTime | None = None,
        endpoints: Endpoints | None = None,
        stand_in: ServerProcess | None = None,
        policies: tuple[Policy, ...] = POLICIES,
    ) -> None:
        """`now` holds the clock still, for pictures that can be compared; `endpoints` are shared and stay open.

        `stand_in`: its process, where that has been started before.
        """
        self.config = config
        self._stand_in = stand_in
        self._tasks: set[asyncio.Task[None]] = set()
        self._records: SessionRecords | None = None
        self._make_car(policies)
        self._make_models(Clock(now))
        self._settle_in()
        self.cockpit = Cockpit(self.models)
        self.cockpit.told.say = self.notices.worded
        self._make_assistant(endpoints)
        moving = (self.simulation, self.models.navigation, self.models.charging)
        self.drive = Drive(*moving, pace=config.drive.speed, skip=self.models.clock.skip)
        self.drive.also.append(self.life.look)
        self.life.told_by(self.notices.show, self.notices.ring, self.notices.say)

    # --- the parts ------------------------------------------------------------------------------------------------

    def _make_car(self, policies: tuple[Policy, ...]) -> None:
        self.car = Car(policies=policies)
        self.telltales = Telltales(self.car)
        self.simulation = Simulation(self.car, seed=self.config.drive.seed)

    def _make_models(self, clock: Clock) -> None:
        """Every model, what tells of them, and what moves them by itself."""
        self.words, self.agents = Words(), read_agents()
        navigation = self._navigation(clock)
        self.reckoning = Reckoning(self.car, navigation)
        self.life = UserLife(self.car, clock, navigation, self.config.cockpit.life)
        names = {id: self.agents[id].name("en") for id in self.agents.ids()}
        parts = (clock, navigation, self.life, self._house(clock))
        self.decks = Decks()
        self.models = make_models(self.config, self.car, self.words, *parts, names)
        conversation = self.models.conversation
        talks = (lambda: self.talk.sound, lambda down: self.talk.duck(down), lambda: voice_volumes(self.car))
        self.spoken_guidance = SpokenGuidance(conversation, *talks)
        self.notices = Notices(self.models, self.words, self.spoken_guidance)
        for domain in self.models.domains():
            domain.heed = lambda reply: conversation.show(reply, "")
        self.simulation.hour = lambda: clock.moment().hour + clock.moment().minute / 60

    def _navigation(self, clock: Clock) -> Navigation:
        """The map, drawn, searched and routed as the settings name it."""
        settings = self.config.navigation
        kind: Literal["photon", "nominatim"] = "photon" if settings.search_kind == "photon" else "nominatim"
        geocoder = Geocoder(settings.search_url, kind) if settings.search_url else None
        region = region_file(self.config.cockpit.region, self.config)
        navigation = Navigation(self.car, region, clock.moment, self.words, geocoder)
        navigation.look.picture(settings.map_tiles, settings.map_attribution)  # type: ignore[attr-defined]
        if settings.valhalla_url and navigation.guide is not None:
            guide = navigation.guide
            navigation.way.planner = ValhallaPlanner(settings.valhalla_url, guide.finder, guide.frame)
            navigation.way.told_problem = lambda sentence: self.notices.sentence(sentence)
        return navigation

    def _house(self, clock: Clock) -> House:
        """The user's home: simulated, or one that Home Assistant runs."""
        plan, home = read_plan(self.config.cockpit.life / "house.yaml"), self.config.house
        self._house_faults = plan.faults
        if home.url:
            return House(self.car, HomeAssistant(home.url, home.token.reveal, plan.rooms, dict(home.rooms)))
        return House(self.car, SimulatedHouse(plan, lambda: clock.moment().timestamp()), plan.names, plan.also)

    def _make_assistant(self, endpoints: Endpoints | None) -> None:
        """Who thinks, what it may do, and how it is led."""
        self.toolbox = CockpitToolbox(self.models.domains(), self.words)
        self._shares_endpoints = endpoints is not None
        self.endpoints = endpoints or self._endpoints()
        self.assistant = Assistant(
            self.endpoints,
            self.toolbox,
            agents=self.agents,
            language=self.config.language,
            budget=self.config.chat.history_tokens,
            tool_within=self.config.chat.tool_s,
        )
        self.models.agents.taken = self.assistant.floor.give
        self.talk = Talk(
            self.models.conversation,
            self.assistant,
            self.toolbox,
            configured=self.endpoints.configured is not None,
            follow_up=self.config.speech.follow_up_s,
            sure=self.config.speech.sure,
        )
        self.likely = LikelyNames(self.models, tuple(self.life.life.contacts), lambda: self.talk.sound)
        self.talk.unsure.acts = lambda said: meant(said, self.toolbox.tools())
        self.assistant.drafts.on = self.config.chat.preemptive
        follow_conduct(self.car, self.models, self.assistant, self.toolbox, self.endpoints, self.talk)
        follow_brand(self.models, self.assistant, self.talk)
        self.models.guidance.say, self.models.guidance.chime = self.spoken_guidance.say, self.spoken_guidance.chime
        self.models.guidance.insist = self.spoken_guidance.insist

    def _endpoints(self) -> Endpoints:
        chat = self.config.chat
        patience = Patience(first_token=chat.first_token_s, idle=chat.idle_s, whole=chat.whole_s)
        if chat.is_stand_in:
            return Endpoints(None, StandIn(self._stand_in, patience))
        server = Server(chat.preset, chat.base_url, chat.model, chat.key.reveal, chat.fields())
        return Endpoints(OpenAICompatible(server, patience), StandIn(self._stand_in))

    def sound_settings(self, *, devices: bool = True) -> Start:
        """What the sound process is started with."""
        settings = sound_settings(self.config, self.notices.sentence, self.likely.lasting())
        return settings if devices else replace(settings, microphone="none", speaker="none")

    def _settle_in(self) -> None:
        """The car as the configuration wants it found, and what was not found."""
        settle_in(self.config, self.car, self.models)
        missing = region_problem(self.config.cockpit.region, self.config)
        self.notices.sentence(self.notices.worded(missing) if missing else str(self.models.appearance.error))
        self.notices.first(self.agents.faults)
        if self.models.trip.lost is not None:
            self.notices.show(self.models.trip.lost)
        self.notices.first([*self._house_faults, *self.models.people.faults, *self.models.media.broadcast.faults])

    # --- what is started ------------------------------------------------------------------------------------------

    def keep_places(self) -> None:
        """Let saved places, the day and what people told outlive this run."""
        kept = KeptSignals(self.car, self.config.data / "places.json", [FAVOURITES])
        media = KeptSignals(self.car, self.config.data / "media.json", [LIKED, RESUME, SPEED_VOLUME])
        microphone = keep_muted(self.config, self.car)
        memory = KeptMemory(self.car, self.config.data, self.notices.show)
        for problem in (kept.problem, media.problem, microphone, memory.problem, self.life.keep(self.config.data)):
            if problem is not None:
                self.notices.show(problem)

    def keep_records(self, folder: Path) -> None:
        """Write the journal and the transcript of this session into `folder` as they come; raises OSError."""
        self._records = SessionRecords(self.car, folder)
        self.talk.ended.append(self._records.said)

    def new_conversation(self) -> None:
        """Forget what was said; the car stays as it is."""
        self.assistant.reset()

    def follow_language(self, window: "Window") -> None:
        """Let a window speak the language of the screen, now and when it changes."""

        def speak() -> None:
            window.speak(self.words.translator(self.models.settings.state.language))

        speak()
        self.models.settings.changed.connect(speak)

    async def start_talk(self) -> None:
        """Warm the endpoint up and start the sound process; without sound the cockpit takes typed words."""
        self._go(self.endpoints.warm())
        await asyncio.to_thread(self.config.speech.key.reveal)  # a keyring may take its time
        # New names are learnt once, which takes seconds; what is wrong with them is told below.
        await asyncio.to_thread(sound_settings, self.config, lambda problem: None, self.likely.lasting())
        sound = Sound(self.sound_settings(), on_event=self._on_sound)
        try:
            await sound.start()
        except (RuntimeError, OSError) as error:
            self.talk.on_sound(Problem("microphone", str(error)))
            await sound.close()
            attach_music(self.decks, None)
            return
        self.talk.sound = sound
        attach_music(self.decks, sound)
        follow_sound(self.car, sound)
        sound.tones(brand_tones(self.models.appearance.brand))
        self.likely.tell()
        self.talk.ended.append(lambda entry: self.likely.tell())

    def _on_sound(self, event: SoundEvent) -> None:
        self.talk.on_sound(event)
        if isinstance(event, Ready):
            self.models.settings.name_recogniser(" ".join(filter(None, (event.recogniser, event.model))))
        if isinstance(event, Duplex):
            self.models.settings.tell_duplex(event.state, event.reason)
        follow_music(self.decks, event)

    def start_music(self) -> "Player":
        """Let the music sound, or move on silently where no device plays it; close the player at the end."""
        from app.domains.player import Player

        player = Player(self.models.media, self.decks.open)
        player.noticed.connect(self.notices.show)
        self.talk.duck = player.duck
        return player

    def start_drive(self, destination: str = "") -> None:
        """Let the car drive, to a place of the region where one is named."""
        if destination:
            with caused(SCENARIO):
                self.models.navigation.set_out(destination)
        self.models.clock.start()
        self._go(self.models.house.run())
        self._find_position()
        self._go(self.drive.run())

    def _find_position(self) -> None:
        """Let a real receiver move the car where the settings name one; the simulation drives where that fails."""
        receiver = started(self.config.navigation.position, self.car, self.notices.show)
        if receiver is not None:
            self.simulation.carried = True
            self._go(receiver.run())

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
        await self.models.house.close()
        await self.spoken_guidance.close()
        await self.talk.close()
        if not self._shares_endpoints:
            await self.endpoints.close()
        if self._records is not None:
            self._records.close()
