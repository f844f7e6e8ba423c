"""Every check and test with one summary, as `make test` runs them: `python -m app.dev.check [PYTEST ARGUMENTS]`."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from threading import Timer

from app.dev.assets import ROOT

SILENCE = 1200.0  # seconds
FEW = 5  # tests at most that are tried again: more of them have a cause other than a busy machine
_CLOSING = re.compile(r"(=+ )?(no tests ran|\d+ (passed|failed|errors?|skipped|deselected)).* in [\d.]+s")


@dataclass(frozen=True)
class Step:
    """A check by Python arguments, the words that prove that it ran and found nothing, and how to mend its finds."""

    name: str
    command: tuple[str, ...]
    proof: str
    mend: str


@dataclass(frozen=True)
class Result:
    """How a step ended; `unsteady`: it failed beside others and passed alone."""

    name: str
    passed: bool
    seconds: float
    words: str
    mend: str = ""
    unsteady: bool = False


_IMPORTS = "from importlinter.cli import lint_imports_command as run; run(['--no-cache'])"
STEPS = (
    Step("mypy --strict", ("-m", "mypy"), "Success: no issues", "give the types it asks for"),
    Step("qmllint", ("-m", "app.dev.lint_qml"), "no warnings", "change the QML until not one warning is left"),
    Step(
        "import contracts", ("-c", _IMPORTS), "0 broken", "see [tool.importlinter] in pyproject.toml: who may know whom"
    ),
    Step(
        "ruff check", ("-m", "ruff", "check", "--output-format=concise"), "All checks passed", "run 'ruff check --fix'"
    ),
    Step(
        "ruff format", ("-m", "ruff", "format", "--check", "--output-format=concise"), "formatted", "run 'ruff format'"
    ),
)


def run_step(step: Step) -> Result:
    """Run one check quietly; its words are kept for when it fails."""
    began = time.monotonic()
    ended = subprocess.run(
        [sys.executable, *step.command],
        cwd=ROOT,
        env=os.environ | {"PYTHONUTF8": "1", "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    passed = ended.returncode == 0 and step.proof in ended.stdout
    result = Result(step.name, passed, time.monotonic() - began, ended.stdout.strip(), step.mend)
    _tell(result)
    return result


# Whole programs with real sound and screens run alone; files that open the whole cockpit each in a process of its own,
# since PySide may take an item for a dead window's; everything else on all cores at once.
ALONE, WHOLE = "tests/end_to_end", "tests/whole_cockpit"
# Files with few tests are the slow ones: they are not kept for the end, where one core would wait for the other.
AT_ONCE = ("-n", str(os.cpu_count() or 1), "--dist", "loadfile", "--no-loadscope-reorder")
OTHERS = (f"--ignore={ALONE}", f"--ignore={WHOLE}")


def whole_cockpits() -> list[Step]:
    """One step for each file that opens the whole cockpit in its own process."""
    paths = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / WHOLE).glob("test_*.py"))
    pytest = ("-m", "pytest", "--color=no", "-q")
    return [Step(path.rpartition("/")[2], (*pytest, path), " passed", "see its report above") for path in paths]


def run_round(name: str, where: Sequence[str], how: Sequence[str] = ()) -> tuple[Result, str]:
    """Run tests; the few that failed run once more, alone, since sound and screens in real time share few cores here.

    Passing alone counts, and the summary calls it unsteady.
    """
    result, closing = run_tests(name, (*how, *where))
    failed = sum(int(number) for number in re.findall(r"(\d+) (?:failed|errors?)", closing))
    if not 0 < failed <= FEW or "passed" not in closing:  # none passed: they were not even collected
        return result, closing
    print(f"\n{failed} failed beside others; once more, alone:", flush=True)
    alone, closing_alone = run_tests(name, ("--last-failed", "--last-failed-no-failures=none", *where))
    took, closing = result.seconds + alone.seconds, f"{closing}\n{closing_alone}"
    if alone.passed and re.search(rf"\b{failed} passed", closing_alone):
        return replace(alone, seconds=took, unsteady=True), closing
    return replace(result, seconds=took), closing


def run_whole_cockpits() -> list[Result]:
    """Two at a time; one that failed runs once more, alone."""
    steps = whole_cockpits()
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(run_step, steps))
    for place, step in enumerate(steps):
        if not results[place].passed and (again := run_step(step)).passed:
            results[place] = replace(again, unsteady=True)
    return results


def run_tests(name: str, arguments: Sequence[str]) -> tuple[Result, str]:
    """Run pytest with its words passing through; also gives its closing line."""
    began, closing = time.monotonic(), ""
    command = [sys.executable, "-m", "pytest", "--color=no", "--durations=5", *arguments]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as tests:
        assert tests.stdout is not None
        silence = _kill_after_silence(tests)
        for line in tests.stdout:
            silence.cancel()
            silence = _kill_after_silence(tests)
            print(line, end="", flush=True)
            if _CLOSING.match(line):
                closing = line.strip()
        silence.cancel()
    result = Result(name, tests.returncode == 0, time.monotonic() - began, "", "see its report above")
    return result, closing or f"pytest ended with exit status {tests.returncode} and no count"


def _kill_after_silence(tests: "subprocess.Popen[str]") -> Timer:
    """Tests that say nothing any more wait for ever, beyond what pytest-timeout sees."""
    timer = Timer(SILENCE, tests.kill)
    timer.daemon = True
    timer.start()
    return timer


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all; returns 0 only when everything passed."""
    print("Checks (two at a time):", flush=True)
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(run_step, STEPS))
    print("\nTests:", flush=True)
    asked = sys.argv[1:] if arguments is None else arguments
    if asked:
        ran = [run_tests("pytest", asked)]
    else:
        results += run_whole_cockpits()
        ran = [run_round("pytest", OTHERS, AT_ONCE), run_round("pytest end to end", (ALONE,))]
    results += [result for result, _ in ran]
    print("\nSummary:")
    for result in results:
        _tell(result)
        if not result.passed:
            print("".join(f"        {line}\n" for line in result.words.splitlines()) + f"        Mend: {result.mend}.")
    for _, closing in ran:
        print(closing, flush=True)
    return 0 if all(result.passed for result in results) else 1


def _tell(result: Result) -> None:
    unsteady = "  unsteady: failed beside others, passed alone" if result.unsteady else ""
    mark = "ok    " if result.passed else "FAILED"
    print(f"    {mark}  {result.name:<18} {result.seconds:6.1f} s{unsteady}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
