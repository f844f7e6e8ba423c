"""Regions: OpenStreetMap data brought in, kept, opened and searched."""
