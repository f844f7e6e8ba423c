"""What a session leaves behind: a journal of framed lines and sound in closed FLAC segments, kept by one process."""
