"""Signals of telephone, messages and the day: overlay, since VSS 6 has none; lists are JSON."""

from app.car.signals import Signal

INFOTAINMENT = "Vehicle.Cabin.Infotainment"
CALL = f"{INFOTAINMENT}.Phone.Call"
PHONE_MUTED = f"{INFOTAINMENT}.Phone.IsMuted"
MISSED = f"{INFOTAINMENT}.Phone.Missed"
CALLS = f"{INFOTAINMENT}.Phone.Calls"
INBOX = f"{INFOTAINMENT}.Messages.Inbox"
OUTBOX = f"{INFOTAINMENT}.Messages.Outbox"
READ = f"{INFOTAINMENT}.Messages.Read"
OPENED = f"{INFOTAINMENT}.Messages.Opened"
CALENDAR = f"{INFOTAINMENT}.Day.Calendar"
REMINDERS = f"{INFOTAINMENT}.Day.Reminders"
TIMERS = f"{INFOTAINMENT}.Day.Timers"


def life_signals() -> list[Signal]:
    """`Call` is "" or {"name", "number", "direction", "state", "since", "connected", "keys", "paused"}.

    `state` is dialling, ringing or connected; times are ISO 8601 in local time. `Calls` and `Missed` are lists, newest
    first, of {"id", "name", "number", "direction", "at", "seconds"}; `Inbox` of {"id", "kind", "from", "address",
    "subject", "text", "at"} and `Outbox` of the same with "to", oldest first; `Read` ids; `Opened` the address whose
    message was read last; `Calendar` of {"id", "title", "start", "end", "all_day", "place", "text"}, `Reminders` of
    {"id", "text", "at", "place", "latitude", "longitude", "done"}, `Timers` of {"id", "name", "ends", "seconds"}.
    """
    lists = (CALLS, MISSED, INBOX, READ, CALENDAR, REMINDERS, TIMERS)
    private = (CALLS, MISSED, INBOX, CALENDAR, REMINDERS)
    return [
        Signal(CALL, str, "", overlay=True, private=True),
        Signal(PHONE_MUTED, bool, False, overlay=True),
        Signal(OUTBOX, str, "[]", overlay=True, private=True, lasting=True),
        Signal(OPENED, str, "", overlay=True, private=True),
        *(Signal(name, str, "[]", overlay=True, private=name in private) for name in lists),
    ]
