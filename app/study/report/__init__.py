"""What is made of sessions: tidy tables, and one page that a person would rather look at than read."""
