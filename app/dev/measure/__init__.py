"""Measures what a window really shows: each text, each control, their contrast on the drawn pixels."""
