"""What is wrong with an entry of a file, as one sentence: where it is, what, and how to mend it."""

from pathlib import Path

from app.car.message import QT_TRANSLATE_NOOP, Message

BROKEN = QT_TRANSLATE_NOOP("Car", "{file}, line {line}: {problem}; {mend}.")
UNREADABLE = QT_TRANSLATE_NOOP("Car", "{file} cannot be read ({reason}); free it or take it away.")


def fault(file: Path, line: int, problem: str, mend: str) -> Message:
    """One broken entry; `problem` and `mend` are marked for translation where they are written."""
    return Message(BROKEN, {"file": str(file), "line": line, "problem": problem, "mend": mend})


def text_of(file: Path, faults: list[Message]) -> str:
    """The file's text, "" where there is none; bytes that are no UTF-8 become a mark, never an error."""
    try:
        return file.read_bytes().decode("utf-8-sig", errors="replace").replace("\r\n", "\n").replace("\r", "\n")
    except FileNotFoundError:
        return ""
    except OSError as error:
        faults.append(Message(UNREADABLE, {"file": str(file), "reason": error.strerror or "?"}))
        return ""
