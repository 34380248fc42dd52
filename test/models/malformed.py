"""Runs `coro-tidy models check` on each malformed model and compares all it says.

What it says stands in `// expect: SENTENCE` lines at the head of the file, or in
NAME.expected beside it; a line each, without the `coro-tidy: error: FILE: `.
    malformed.py FOLDER [--update]
"""

import pathlib
import subprocess
import sys

MARK = "// expect: "


def expected(model: pathlib.Path) -> list[str]:
    beside = model.with_suffix(".expected")
    if beside.exists():
        return beside.read_text().splitlines()
    lines = model.read_text().splitlines()
    return [line[len(MARK) :] for line in lines if line.startswith(MARK)]


def said(model: pathlib.Path) -> list[str]:
    run = subprocess.run(
        ["coro-tidy", "models", "check", str(model)], capture_output=True, text=True
    )
    start = f"coro-tidy: error: {model}: "
    lines = [line.removeprefix(start) for line in run.stderr.splitlines()]
    if run.returncode != 2:
        lines.append(f"exit status {run.returncode}, not 2")
    if run.stdout:
        lines.append(f"on stdout: {run.stdout}")
    return lines


def update(model: pathlib.Path, lines: list[str]) -> None:
    beside = model.with_suffix(".expected")
    if beside.exists():
        beside.write_text("".join(line + "\n" for line in lines))
        return
    rest = [l for l in model.read_text().splitlines() if not l.startswith(MARK)]
    model.write_text("".join(l + "\n" for l in [MARK + l for l in lines] + rest))


def main() -> int:
    models = sorted(pathlib.Path(sys.argv[1]).glob("*.json"))
    failed = 0
    for model in models:
        want, got = expected(model), said(model)
        if want == got and want:
            continue
        failed += 1
        if "--update" in sys.argv:
            update(model, got)
            continue
        print(f"{model}:", file=sys.stderr)
        for sign, lines in (("expected", want), ("said", got)):
            for line in lines or ["nothing"]:
                print(f"  {sign}: {line}", file=sys.stderr)
    print(f"{len(models)} models, {failed} failed")
    return 1 if failed or not models else 0


sys.exit(main())
