"""Speech models one can download: which there are, and getting them whole."""
