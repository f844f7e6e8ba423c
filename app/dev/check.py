"""Every check and test with one summary, as `make test` runs them: `python -m app.dev.check [PYTEST ARGUMENTS]`."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from app.dev.assets import ROOT

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
    name: str
    passed: bool
    seconds: float
    words: str
    mend: str = ""


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


def run_tests(arguments: Sequence[str]) -> tuple[Result, str]:
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
        for line in tests.stdout:
            print(line, end="", flush=True)
            if _CLOSING.match(line):
                closing = line.strip()
    result = Result("pytest", tests.returncode == 0, time.monotonic() - began, "", "see its report above")
    return result, closing or f"pytest ended with exit status {tests.returncode} and no count"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all; returns 0 only when everything passed."""
    print("Checks (two at a time):", flush=True)
    with ThreadPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(run_step, STEPS))
    print("\nTests:", flush=True)
    tests, closing = run_tests(sys.argv[1:] if arguments is None else arguments)
    print("\nSummary:")
    for result in [*results, tests]:
        _tell(result)
        if not result.passed:
            print("".join(f"        {line}\n" for line in result.words.splitlines()) + f"        Mend: {result.mend}.")
    print(closing, flush=True)
    return 0 if tests.passed and all(result.passed for result in results) else 1


def _tell(result: Result) -> None:
    print(f"    {'ok    ' if result.passed else 'FAILED'}  {result.name:<18} {result.seconds:6.1f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
