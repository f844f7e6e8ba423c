"""The gallery: every control, panel, card and orb phase in every state and look, to look at and to compare."""
