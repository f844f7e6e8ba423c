"""Wizard of Oz: what a wizard may do, until when, and the lines they say with one key. No Qt, no cockpit."""
