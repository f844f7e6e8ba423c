"""What sounds: voices, music and tones, mixed once."""
