"""A study in the running cockpit: its session, its faults, and who watches."""

import pydantic.fields  # noqa: F401  before PySide6, whose import hook and lazy imports of pydantic disagree
