"""Showing the cockpit to people: a director of scenes, a remote, a loop for a stand, pictures and films."""
