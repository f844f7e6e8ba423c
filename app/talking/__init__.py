"""The conversation between screen, assistant and voice."""
