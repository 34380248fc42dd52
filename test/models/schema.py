"""Validates models against the schema: the good pass, and so do few malformed.

    schema.py MODELS_FOLDER MALFORMED_FOLDER
"""

import json
import pathlib
import subprocess
import sys

import jsonschema  # Debian: python3-jsonschema

# What draft-07 has no words for: names, "like", and keys that need another.
BEYOND_A_SCHEMA = (
    "duplicate",
    "fix-handler",
    "fix-placeholder-last",
    "fix-placeholder-no-object",
    "like-itself",
    "like-replace-",
    "like-unknown-model",
    "name-",
    "namespaces-item",
    "run-private-without-drives",
    "twin-pattern",
    "type-generator",
)


def strip_comments(text: str) -> str:
    return "".join(l for l in text.splitlines(True) if not l.startswith("//"))


def main() -> int:
    models, malformed = map(pathlib.Path, sys.argv[1:3])
    schema = json.loads((models / "schema.json").read_text())
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    wrong = []
    for model in sorted(models.glob("*.json")):
        if model.name == "schema.json":
            continue
        for error in validator.iter_errors(json.loads(model.read_text())):
            wrong.append(f"{model.name}: {error.json_path}: {error.message}")
        run = subprocess.run(["coro-tidy", "models", "check", str(model)])
        if run.returncode:
            wrong.append(f"{model.name}: coro-tidy refuses it")
    for model in sorted(malformed.glob("*.json")):
        try:
            value = json.loads(strip_comments(model.read_text()))
        except (ValueError, RecursionError):
            continue
        if validator.is_valid(value) and not model.stem.startswith(BEYOND_A_SCHEMA):
            wrong.append(f"{model.name}: the schema accepts it")
    print("\n".join(wrong), file=sys.stderr)
    return 1 if wrong else 0


sys.exit(main())
