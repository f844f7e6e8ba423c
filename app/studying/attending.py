"""Puts a participant's screens into the running cockpit: into its window, its keys and its models."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.studying.participant import Participant

if TYPE_CHECKING:
    from app.studying.running import Studying


def attend(studying: "Studying") -> Callable[[], None]:
    """Show the study's screens, which find a session again before `studying.begin()`; returns what ends them."""
    app, root = studying.app, studying.window.root
    participant = Participant(studying, app.models.settings, studying.before)
    studying.over_page = lambda: participant.page
    participant.changed.connect(studying.turned)
    participant.drawn_by(studying.window.next_frame)
    root.installEventFilter(participant.buttons)
    app.cockpit.attend(participant)

    told = [""]

    def tell() -> None:
        """Where nobody works a console, a trouble of the recording is told on the participant's own screen."""
        if studying.trouble != told[0] and not studying.folder.study.facilitated:
            app.notices.sentence(studying.trouble)
        told[0] = studying.trouble

    studying.changed.append(tell)

    def end() -> None:
        studying.changed.remove(tell)
        root.removeEventFilter(participant.buttons)
        participant.close()
        app.cockpit.attend(None)

    return end
