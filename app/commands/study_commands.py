"""What scenarios and a wizard's lines may call, by name, as the cockpit itself knows it."""

from app.config import Config

OUTSIDE = {
    "phone.ring": "Let somebody call: `who`, a contact or a number.",
    "messages.receive": "Let a message come: `who`, a contact or a number; `text`.",
}


def commands(config: Config) -> dict[str, str]:
    """What every command does, in a sentence, by its name ("climate.set_fan"). Takes seconds, for it makes a car."""
    import tempfile
    from dataclasses import replace
    from pathlib import Path

    from app import loop

    found: dict[str, str] = {}

    async def ask() -> int:
        from app.application import Application

        app = Application(replace(config, data=Path(folder), models=config.models, regions=config.regions))
        try:
            for tool in app.toolbox.tools():
                sentence = tool.description.partition("\n")[0].partition(". ")[0].rstrip(".")
                found[tool.name.replace("_", ".", 1)] = f"{sentence}."
        finally:
            await app.close()
        return 0

    with tempfile.TemporaryDirectory(prefix="meridian-commands-") as folder:
        loop.run_plain(ask)
    return found | OUTSIDE
