"""The user's own things in open formats: people, calls, messages, mails, calendar, reminders. No Qt."""
