"""The words on the presenter's remote."""

from app.car.message import QT_TRANSLATE_NOOP

TEXTS = {
    "play": QT_TRANSLATE_NOOP("Car", "Play"),
    "pause": QT_TRANSLATE_NOOP("Car", "Pause"),
    "previous": QT_TRANSLATE_NOOP("Car", "Previous"),
    "next": QT_TRANSLATE_NOOP("Car", "Next"),
    "step": QT_TRANSLATE_NOOP("Car", "One step"),
    "reset": QT_TRANSLATE_NOOP("Car", "Back to the start"),
    "wish": QT_TRANSLATE_NOOP("Car", "Say a wish"),
    "say": QT_TRANSLATE_NOOP("Car", "Say"),
    "mute": QT_TRANSLATE_NOOP("Car", "Mute"),
    "unmute": QT_TRANSLATE_NOOP("Car", "Unmute"),
    "quiet": QT_TRANSLATE_NOOP("Car", "Be quiet"),
    "day": QT_TRANSLATE_NOOP("Car", "Day"),
    "night": QT_TRANSLATE_NOOP("Car", "Night"),
    "picture": QT_TRANSLATE_NOOP("Car", "Picture"),
    "film": QT_TRANSLATE_NOOP("Car", "Film"),
    "endFilm": QT_TRANSLATE_NOOP("Car", "End film"),
    "filming": QT_TRANSLATE_NOOP("Car", "Filming"),
    "ready": QT_TRANSLATE_NOOP("Car", "Ready"),
    "lost": QT_TRANSLATE_NOOP("Car", "The cockpit does not answer: is the remote on, and the phone in its network?"),
}
