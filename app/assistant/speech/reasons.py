"""What keeps the sound process from hearing or speaking: whole sentences in the one language it works in.

They stand in told.yaml with all others that no model makes; before `work_in`, and in other processes, they are English.
"""

from app.assistant.told import tell

_works_in = ["en"]


def work_in(language: str) -> None:
    """Word what is found wrong from now on in this language."""
    _works_in[0] = language


def why(key: str, **values: object) -> str:
    """The sentence `sound_<key>` with its values filled in."""
    return tell(f"sound_{key}", _works_in[0], **{name: str(value) for name, value in values.items()})
