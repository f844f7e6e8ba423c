"""The sound process as the cockpit uses it: settings, music, names."""
