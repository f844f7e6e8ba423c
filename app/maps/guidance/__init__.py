"""Guidance: what to do along a route, and when to say it."""
