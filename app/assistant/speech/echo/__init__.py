"""Takes what the cockpit plays out of what the microphone hears."""
