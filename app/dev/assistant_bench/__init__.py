"""`main.py bench assistant`: scores any endpoint on multi-turn tasks, by what the car did and not by how it sounded."""
