"""Where the car is, from receivers of every kind."""
