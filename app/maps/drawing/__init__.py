"""Drawing: the map on the screen, its camera, and the items that stand on it."""
