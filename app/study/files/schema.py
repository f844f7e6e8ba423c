"""The JSON schemas of study files, which editors complete and check by: `python -m app.study.files.schema`."""

import json
from pathlib import Path

from app.study.files.questionnaire import Questionnaire
from app.study.files.scenario import Scenario
from app.study.files.study import Study
from app.study.files.yaml_file import Form
from app.study.wizard.lines import Lines

FOLDER = Path(__file__).resolve().parents[3] / "assets" / "studies"
FORMS: dict[str, type[Form]] = {"study": Study, "scenario": Scenario, "questionnaire": Questionnaire, "lines": Lines}


def schema(form: type[Form]) -> str:
    """The schema of one kind of file as JSON, draft 2020-12."""
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema", **form.model_json_schema()}
    return json.dumps(made, indent=1, ensure_ascii=False) + "\n"


def write(folder: Path = FOLDER) -> list[Path]:
    """Write all of them; raises OSError."""
    written = []
    for name, form in FORMS.items():
        path = folder / f"{name}.schema.json"
        path.write_text(schema(form), encoding="utf-8")
        written.append(path)
    return written


if __name__ == "__main__":
    print(*write(), sep="\n")
