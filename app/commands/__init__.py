"""What `main.py` does beside opening the cockpit: regions and routes on the command line."""
