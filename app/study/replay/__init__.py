"""A recorded session, read so that it can be played again and checked."""
