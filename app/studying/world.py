"""What a study does to the cockpit: its scenario's events, its faults, and how a condition sets it up."""

import asyncio
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from app.assistant.chat.chat import Chat
from app.car.catalogue import HMI
from app.car.journal import HIDDEN, Cause, caused
from app.car.signals import SignalError, Value
from app.study.files.scenario import Drive, Faults, Scenario
from app.study.files.study import Setup
from app.study.files.text import Text, said
from app.study.record.frame import Record
from app.studying.faulty import FaultyChat, Misfortune
from app.studying.scripted import Script, ScriptedChat
from app.studying.wizard import Wizard

if TYPE_CHECKING:
    from app.application import Application

SCENARIO = Cause("scenario")
DESTINATION = "Vehicle.Cabin.Infotainment.Navigation.DestinationSet.Name"


class World:
    """Fulfils `Acts`. `write` keeps a record."""

    def __init__(self, app: "Application", write: Callable[..., None]) -> None:
        self._app, self.write = app, write
        self.misfortune = Misfortune()
        self.wizard = Wizard(app.talk, app.toolbox, app.car, self.misfortune, write)
        self._script = Script(lambda: app.models.settings.state.language)
        self._calls: set[asyncio.Task[Any]] = set()
        self._outside: dict[str, Callable[..., None]] = {
            "phone.ring": app.models.phone.ring,
            "messages.receive": app.models.messages.receive,
        }
        endpoints = app.endpoints
        endpoints.configured = self._configured = self._wrapped(endpoints.configured, remote=True)
        endpoints.stand_in = self._wrapped(endpoints.stand_in, remote=False)
        app.talk.misheard = self.misfortune.misheard

    def set(self, signals: Mapping[str, Value]) -> None:
        """As the world changes the car: what it senses, and how it is found."""
        self._app.car.record(signals, SCENARIO)

    def call(self, command: str, arguments: Mapping[str, Any]) -> None:
        """As if somebody had done it; `phone.ring` and `messages.receive` are what others do."""
        if (outside := self._outside.get(command)) is not None:
            try:
                outside(**arguments)
            except TypeError:
                self.write("note", words=f"The scenario's {command} was not done: look at its arguments.")
            return
        work = self._app.toolbox.call(command.replace(".", "_"), dict(arguments), turn="", agent="scenario")
        with caused(SCENARIO):
            task = asyncio.get_running_loop().create_task(work)
        self._calls.add(task)
        task.add_done_callback(lambda done: self._called(command, done))

    def fault(self, faults: Faults) -> None:
        """Let this go wrong from now on, and nothing else."""
        self.misfortune.faults = faults
        self._app.models.conversation.update(online=faults.network == "up")
        self.write("fault", name="all", value=faults.model_dump(mode="json", exclude_defaults=True))

    def say(self, text: Text) -> None:
        """The assistant speaks by itself."""
        app = self._app
        language = app.models.settings.state.language
        words = said(text, language)
        app.notices.sentence(words)
        app.spoken_guidance.say(words, language)

    def stand_still(self, still: bool) -> None:
        """The car drives on or stands; its way is not lost."""
        self._app.drive.held = still
        self.write("fault", name="driving", value="parked" if still else "driving")

    def begin(self, scenario: Scenario, setup: Setup) -> None:
        """The cockpit as a task's scenario and condition want it."""
        app = self._app
        self._script.begin(scenario.answers)
        wanted: dict[str, Value] = {}
        if setup.theme:
            wanted[f"{HMI}.Theme"] = setup.theme
        if setup.language:
            wanted[f"{HMI}.CurrentLanguage"] = setup.language
        if wanted:
            self.set(wanted)
        self.misfortune.response_ms = setup.response_ms
        self.wizard.apply(setup)
        app.talk.speaks = setup.voice
        app.endpoints.configured = None if setup.chat == "stand-in" else self._configured
        steered = setup.response_ms is not None or setup.wizard != "off" or bool(scenario.answers)
        app.assistant.drafts.on = app.config.chat.preemptive and not steered

    def set_off(self, drive: Drive) -> None:
        """Drive as the scenario says."""
        app = self._app
        app.drive.held, app.drive.pace = drive.parked, drive.pace
        if drive.destination:
            with caused(SCENARIO):
                app.models.navigation.set_out(drive.destination)

    def found_again(self, records: list[Record], drive: Drive) -> None:
        """The car as the journal left it: every signal's last value, then the way to where it was going."""
        last = {record["signal"]: record["to"] for record in records if record["kind"] == "change"}
        known: dict[str, Value] = {}
        for name, value in last.items():
            try:
                known[name] = self._app.car.signals[name].check(value)
            except SignalError:
                continue  # of an older version
        hidden = {name for name, value in known.items() if value == HIDDEN}
        self.set({name: value for name, value in known.items() if name not in hidden})
        self.wizard.found_again(records)
        self.set_off(drive.model_copy(update={"destination": str(last.get(DESTINATION) or "")}))
        stands = [record["value"] for record in records if record["kind"] == "fault" and record["name"] == "driving"]
        if stands:
            self._app.drive.held = stands[-1] == "parked"

    def close(self) -> None:
        """Nothing more happens by itself."""
        for task in self._calls:
            task.cancel()

    def _wrapped(self, chat: Chat | None, *, remote: bool) -> Chat | None:
        if chat is None:
            return None
        return self.wizard.wrapped(FaultyChat(ScriptedChat(chat, self._script), self.misfortune, remote=remote))

    def _called(self, command: str, done: "asyncio.Task[Any]") -> None:
        self._calls.discard(done)
        if not done.cancelled() and not done.result().ok:
            self.write("note", words=f"The scenario's {command} was not done: {done.result().content}")
