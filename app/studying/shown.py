"""What a participant is shown at a step of a session."""

from app.study.files.study import Study
from app.study.session import Session
from app.study.steps import Ask, Consent, TaskStep, Thanks


def cover(session: Session, *, read: bool) -> str:
    """wait, consent, task (not `read` yet), questions or end; "" while the participant works."""
    state, step = session.state, session.step
    if not state.begun:
        return "wait"
    if state.over or isinstance(step, Thanks):
        return "end"
    if isinstance(step, Consent):
        return "consent"
    if isinstance(step, Ask):
        return "questions"
    return "" if read else "task"


def page(session: Session, *, read: bool) -> str:
    """What covers the cockpit's page, as a page's name: study-consent, study-sus, study-end; "" for nothing."""
    shown, step = cover(session, read=read), session.step
    if shown == "questions" and isinstance(step, Ask):
        return f"study-{step.questionnaire}"
    return f"study-{shown}" if shown else ""


def ending(session: Session) -> str:
    """How it ended: finished, declined, stopped; "" before."""
    if isinstance(session.step, Thanks):
        return "finished"
    if not session.state.over:
        return ""
    return "declined" if isinstance(session.step, Consent) else "stopped"


def tasks(session: Session) -> list[TaskStep]:
    """All tasks of a session, in its order."""
    return [step for step in session.steps if isinstance(step, TaskStep)]


def reports(study: Study) -> bool:
    """Whether participants say themselves that a task is done, or given up."""
    return not study.facilitated if study.self_report is None else study.self_report
