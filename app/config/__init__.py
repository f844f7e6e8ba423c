"""One frozen Config from defaults, TOML, environment and command line. Imports nothing else of ours."""

from app.config.config import Chat, Cockpit, Config, Drive, Navigation, Speech
from app.config.fields import ConfigError
from app.config.load import example, load
from app.config.secret import Secret
from app.config.sources import options

__all__ = [
    "Chat",
    "Cockpit",
    "Config",
    "ConfigError",
    "Drive",
    "Navigation",
    "Secret",
    "Speech",
    "example",
    "load",
    "options",
]
