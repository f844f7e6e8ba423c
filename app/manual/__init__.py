"""The owner's manual: read from files, searched, and quoted with its page; no Qt."""
