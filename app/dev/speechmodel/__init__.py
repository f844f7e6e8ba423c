"""Rebuilds the word graph of the built-in command recogniser; the acoustic model itself is an asset."""
