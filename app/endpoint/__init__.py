"""The built-in stand-in: a real HTTP server of the Chat Completions protocol, with no language model behind it."""
