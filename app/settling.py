"""The car as the configuration wants it found, and the screen's language wherever it is spoken."""

from app.assistant.suggestions import suggestions
from app.car.car import Car
from app.car.catalogue import FONT_SIZES, HMI
from app.car.journal import Cause
from app.cockpit import Models
from app.config import Config
from app.domains.conversation import MUTED

SCENARIO = Cause("scenario")


def settle_in(config: Config, car: Car, models: Models) -> None:
    """Take the settings over into the car; suggestions and clock speak the language of the screen from now on."""
    cockpit = config.cockpit
    car.record(
        {
            f"{HMI}.CurrentLanguage": config.language,
            f"{HMI}.IsDayNightAutomatic": cockpit.mode == "auto",
            f"{HMI}.DayNightMode": "DAY" if cockpit.mode == "day" else "NIGHT",
            f"{HMI}.FontSize": FONT_SIZES[("normal", "large", "larger").index(cockpit.text_size)],
            f"{HMI}.IsMotionReduced": cockpit.reduced_motion,
            f"{HMI}.Theme": cockpit.theme,
            MUTED: config.speech.muted,
        },
        SCENARIO,
    )

    def speak() -> None:
        language = models.settings.state.language
        models.conversation.language = language
        models.conversation.update(suggestions=suggestions(language))
        models.clock.speak(language)

    speak()
    models.settings.changed.connect(speak)
