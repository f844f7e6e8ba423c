"""Meridian: an AI cockpit one can put people in front of."""
