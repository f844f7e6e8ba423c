"""The console's desk without its window, on another machine: prints what it takes from the rig, one JSON object a line,
and asks for what it reads. `python -m tests.far_desk SECRET [ADDRESS…]`"""

import json
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.console.desk import Desk
from app.study.rig.far_desk import DeskEnd
from app.study.rig.lab import Lab
from app.study.rig.lab_secret import read_secret


class Lines(QObject):
    """What is read, on the desk's thread."""

    read = Signal(str)


def tell(**what: Any) -> None:
    print(json.dumps(what), flush=True)


application = QCoreApplication(sys.argv)
lab = Lab("ux", read_secret(Path(sys.argv[1])))
desk = Desk(lambda received, presence: DeskEnd(received, presence, lab, "", sys.argv[2:]))
desk.present.connect(lambda there: tell(kind="presence", there=there))
for signal in (desk.hello, desk.state):
    signal.connect(lambda message: tell(**message))
desk.record.connect(lambda record: tell(kind="record", record=record))
lines = Lines()
lines.read.connect(lambda line: tell(kind="sent", went=desk.send(**json.loads(line))))


def read() -> None:
    for line in sys.stdin:
        lines.read.emit(line)
    application.quit()


threading.Thread(target=read, daemon=True).start()
application.exec()
desk.close()
