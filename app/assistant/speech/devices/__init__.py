"""Microphones and speakers as things that come, hang and go."""
