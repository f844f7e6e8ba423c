"""Where a running session stands, in one message for whoever watches."""

from typing import Any

from app.study.files.text import said
from app.study.steps import Ask, Consent, TaskStep
from app.studying.running import Studying


def standing(studying: Studying) -> dict[str, Any]:
    """Fields of a `state` message: participant, step, tasks, faults, driving, recording; times are session seconds."""
    session, app = studying.session, studying.app
    language = app.models.settings.state.language
    state, step = session.state, session.step
    task = step.task if isinstance(step, TaskStep) else None
    named = [each for each in session.steps if isinstance(each, TaskStep)]
    tasks = [
        {
            "task": each.name,
            "title": said(each.task.title, language) or each.task.id,
            "outcome": state.outcomes.get(each.name),
        }
        for each in named
    ]
    kinds = {Consent: "consent", TaskStep: "task", Ask: "ask"}
    asked = step.questionnaire if isinstance(step, Ask) else ""
    at = {"t": round(studying.clock(), 3), "since": round(state.shown, 3), "begun": state.begun, "over": state.over}
    shown = {"step": step.name, "what": kinds.get(type(step), "thanks"), "number": state.number}
    title = (said(task.title, language) or task.id) if task else ""
    about = {"task": step.name if task else "", "title": title, "asked": asked, "language": language}
    tell = {"tell": said(task.tell, language) if task else "", "limit_s": task.limit_s if task else None}
    fallen = studying.misfortune.faults.model_dump(mode="json", exclude_defaults=True)
    recording = {"running": studying.recording.pid != 0, "kept": studying.recording.kept}
    return {
        **at,
        **shown,
        **about,
        **tell,
        "participant": session.participant,
        "steps": len(session.steps),
        "tasks": tasks,
        "driving": {"still": app.drive.held, "speed": app.car["Vehicle.Speed"]},
        "faults": fallen,
        "audio": state.audio,
        "microphone": app.models.conversation.state.microphone,
        "recording": recording,
        "trouble": studying.trouble,
        "screen": studying.window.root.screen().name(),
    }
