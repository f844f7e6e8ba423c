"""A study: its tasks, conditions, questionnaires, consent, and how participants are spread over them."""

from typing import Literal, Self

from pydantic import Field, model_validator

from app.car.signals import Value
from app.study.files.conditions import Condition
from app.study.files.text import Language, Text, said
from app.study.files.yaml_file import Form
from app.study.wizard.act import Mode

Counterbalance = Literal["none", "tasks", "conditions", "both"]
BEFORE: dict[Language, str] = {
    "en": "Before we begin",
    "zh": "开始之前",
    "de": "Bevor wir beginnen",
    "fr": "Avant de commencer",
}


class Detection(Form):
    """Detection response task after ISO 17488: an interval between stimuli, their length, and what counts as a hit."""

    interval_s: tuple[float, float] = (3.0, 5.0)
    stimulus_s: float = Field(default=1.0, gt=0, le=1.0)
    hit_ms: tuple[float, float] = (100.0, 2500.0)
    seed: int = 1


class Occlusion(Form):
    """Occlusion after ISO 16673: the screen is seen and hidden in turn."""

    open_s: float = Field(default=1.5, gt=0)
    closed_s: float = Field(default=1.5, gt=0)


class Task(Form):
    """What a participant is told to do, and how one sees that it is done; time runs from when it is shown."""

    id: str = Field(pattern=r"^[a-z0-9_]+$")
    tell: Text
    title: Text = ""
    scenario: str = ""
    start: dict[str, Value] = Field(default_factory=dict)
    success: Condition | None = None
    failure: Condition | None = None
    limit_s: float = Field(default=120.0, gt=0)
    optimal_steps: int | None = Field(default=None, ge=1)
    detection: bool = False
    occlusion: bool = False
    after: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _named(self) -> Self:
        if not said(self.tell):
            raise ValueError("a task must tell the participant something; write `tell`")
        return self


class Consent(Form):
    """What a participant agrees to before anything is recorded; `audio` may be refused alone."""

    title: Text = Field(default_factory=lambda: dict(BEFORE))
    text: Text
    audio: Text = ""


class Setup(Form):
    """How a condition, or the whole study, sets the cockpit up: wizard, theme, language, assistant.

    `wizard`: drafts go out by themselves after `wizard_within_s`, each one is passed, or the wizard answers (manual);
    one who does nothing for `wizard_patience_s` is replaced by the model. `response_ms`: from a request to its answer
    at the soonest; `chat`: who answers, "" as configured; without `voice` answers are only shown.
    """

    wizard: Mode = "off"
    wizard_within_s: float = Field(default=4.0, gt=0, le=60)
    wizard_patience_s: float = Field(default=30.0, gt=0, le=600)
    response_ms: float | None = Field(default=None, ge=0, le=20_000)
    theme: str = ""
    language: Literal["", "en", "zh", "de", "fr"] = ""
    chat: Literal["", "stand-in"] = ""
    voice: bool = True


class Level(Setup):
    """One level of what is varied within participants."""

    name: str = Field(pattern=r"^[a-z0-9_]+$")


class Study(Form):
    """The whole file `study.yaml`. `self_report`: participants say themselves that a task is done or given up.

    Where that is not said, they do so only in studies without a facilitator. Texts are one for all participants, or one
    for each language: `tell: {en: …, zh: …}`.
    """

    study: str = Field(pattern=r"^[a-z0-9_]+$")
    title: Text
    about: Text = ""
    participants: int = Field(default=12, ge=1, le=999)
    facilitated: bool = True
    self_report: bool | None = None
    scenario: str = ""
    setup: Setup = Setup()
    conditions: tuple[Level, ...] = ()
    counterbalance: Counterbalance = "none"
    consent: Consent
    tasks: tuple[Task, ...] = Field(min_length=1)
    after_condition: tuple[str, ...] = ()
    at_end: tuple[str, ...] = ()
    detection: Detection = Detection()
    occlusion: Occlusion = Occlusion()
    audio: bool = True
    redact: tuple[str, ...] = ()
    retention_days: int = Field(default=365, ge=0)
    wizard_lines: str = ""

    @model_validator(mode="after")
    def _unlike(self) -> Self:
        for what, names in (
            ("task", [task.id for task in self.tasks]),
            ("condition", [c.name for c in self.conditions]),
        ):
            for name in names:
                if names.count(name) > 1:
                    raise ValueError(f"{what} {name} is there twice; give each a name of its own")
        return self

    def setup_in(self, level: Level | None) -> Setup:
        """How the cockpit is set up in a condition: as the whole study, but for what the condition names itself."""
        if level is None:
            return self.setup
        return self.setup.model_copy(update=level.model_dump(exclude_unset=True, exclude={"name"}))
