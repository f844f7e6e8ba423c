"""What the battery reaches by road, where to charge on the way, and which chargers are free."""
