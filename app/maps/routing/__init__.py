"""Routing: the road graph and the ways through it."""
