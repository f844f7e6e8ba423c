"""The study kit: studies and scenarios, what is recorded of a session, and what is made of it. No Qt."""
