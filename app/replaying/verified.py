"""Verifies a whole session: tells each act as it comes, and leaves a report."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from app.replaying.verifying import Verifying
from app.study.elsewhere import note
from app.study.replay.recorded import Recorded
from app.study.replay.told import line, summary
from app.study.replay.verdict import Verdict
from app.study.replay.verify_page import as_data, page
from app.study.study_folder import StudyFolder

if TYPE_CHECKING:
    from app.application import Application
    from app.window import Window


async def verified(app: "Application", window: "Window", study: StudyFolder, recorded: Recorded, to: Path) -> int:
    """0 when every act of a session came to the same, else 1; verify.html and verify.json in `to` tell more."""
    verifying = Verifying(app, window, study, recorded)
    await app.endpoints.warm()  # the first turn is no slower than the others
    verdicts: list[Verdict] = []
    try:
        for act in verifying.acts:
            verdict = await verifying.run(act)
            verdicts.append(verdict)
            print(line(verdict), flush=True)
    finally:
        verifying.close()
    _leave(recorded, verdicts, verifying.left_out, to)
    print(f"{summary(verdicts, verifying.left_out)} {to / 'verify.html'} shows all of it.")
    return 0 if all(verdict.same for verdict in verdicts) else 1


def _leave(recorded: Recorded, verdicts: list[Verdict], left_out: int, to: Path) -> None:
    to.mkdir(parents=True, exist_ok=True)
    (to / "verify.html").write_text(page(recorded, verdicts, left_out), encoding="utf-8")
    text = json.dumps(as_data(recorded, verdicts, left_out), ensure_ascii=False, indent=1)
    (to / "verify.json").write_text(f"{text}\n", encoding="utf-8")
    note(recorded.path, (to / "verify.html", to / "verify.json"))
