"""The user's house: a simulated one by default, or one that Home Assistant runs; no Qt."""
