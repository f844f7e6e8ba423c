"""A recorded session in the cockpit again: shown, heard, and driven once more to see what behaves otherwise."""
