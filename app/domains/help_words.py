"""What the Car Genius tells people."""

from app.car.message import QT_TRANSLATE_NOOP

QUOTED = QT_TRANSLATE_NOOP("Car", "Owner's manual, page {page}, {title}.")
UNTOLD = QT_TRANSLATE_NOOP("Car", "The owner's manual does not tell.")
NO_LIGHT = QT_TRANSLATE_NOOP("Car", "The manual knows no such light; tell me its colour and what it looks like.")
LIT = QT_TRANSLATE_NOOP("Car", "{name} is lit: {meaning} {action}")
UNLIT = QT_TRANSLATE_NOOP("Car", "{name}: {meaning} It is not lit now.")
NONE_LIT = QT_TRANSLATE_NOOP("Car", "No warning light is on.")
SEVERAL_LIT = QT_TRANSLATE_NOOP("Car", "{count} warning lights are on: {names}.")
WELL = QT_TRANSLATE_NOOP("Car", "The car is well: tyres, fluids and batteries are as they should be.")
UNWELL = QT_TRANSLATE_NOOP("Car", "This wants attention: {names}.")
TYRES_WELL = QT_TRANSLATE_NOOP("Car", "All tyres are well; the lowest has {bar:.1f} bar of 2.5.")
TYRES_LOW = QT_TRANSLATE_NOOP("Car", "The tyre {which} has only {bar:.1f} bar; it should have 2.5.")
TYRES = {
    "front_left": QT_TRANSLATE_NOOP("Car", "front left"),
    "front_right": QT_TRANSLATE_NOOP("Car", "front right"),
    "rear_left": QT_TRANSLATE_NOOP("Car", "rear left"),
    "rear_right": QT_TRANSLATE_NOOP("Car", "rear right"),
}
SERVICE_IN = QT_TRANSLATE_NOOP("Car", "The next service is due in {km} kilometres or {days} days.")
SERVICE_NOW = QT_TRANSLATE_NOOP("Car", "The service is due now.")
BOOKED_FOR = QT_TRANSLATE_NOOP("Car", "An appointment is booked for {when} at {workshop}.")
NOT_BOOKED = QT_TRANSLATE_NOOP("Car", "No appointment is booked.")
LAST_VISIT = QT_TRANSLATE_NOOP("Car", "The last visit was on {day} at {km} kilometres: {what}.")
NO_VISITS = QT_TRANSLATE_NOOP("Car", "No visit to a workshop is written down.")
WHICH_TIME = QT_TRANSLATE_NOOP("Car", "Free times are {times}; which one shall I take?")
NO_TIME = QT_TRANSLATE_NOOP("Car", "Nothing is free then; the next free times are {times}.")
NO_TIMES = QT_TRANSLATE_NOOP("Car", "The workshop has no free time in the next three weeks.")
NOT_UNDERSTOOD = QT_TRANSLATE_NOOP("Car", "I did not understand the day; free times are {times}.")
BOOKED_ALREADY = QT_TRANSLATE_NOOP("Car", "There is an appointment already, on {when}; cancel it first.")
CANCELLED = QT_TRANSLATE_NOOP("Car", "The appointment on {when} is cancelled.")
NONE_TO_CANCEL = QT_TRANSLATE_NOOP("Car", "There is no appointment to cancel.")
NO_SECTION = QT_TRANSLATE_NOOP("Car", "The manual has no such section.")
OPENED = QT_TRANSLATE_NOOP("Car", "Here is page {page}: {title}.")
BOOK_OPEN = QT_TRANSLATE_NOOP("Car", "Here is the owner's manual.")
CHECK = QT_TRANSLATE_NOOP("Car", "Service")
