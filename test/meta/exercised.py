# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# exercised.py ROOT: every entry of every checks/models/*.json is named by a test
# in test/models/ or test/fixes/, or by what that includes of test/mock/. It looks
# at words only; tool/dev/mutate-models says whether the tests would notice that
# an entry is gone.

import json
import pathlib
import re
import sys


def words(root):
    """All words of the tests and the mocks."""
    found = set()
    for folder in ("models", "fixes", "mock"):
        for path in (root / "test" / folder).rglob("*.*"):
            if path.suffix in (".cpp", ".h", ".hpp"):
                found.update(re.findall(r"\w+", path.read_text()))
    return found


def entries(model):
    """The bare names of a model's entries; a fix has that of its call."""
    yield from model.get("functions", ())
    yield from model.get("types", ())
    yield from (fix["call"] for fix in model.get("fixes", ()))


def is_named(name, known):
    name = re.sub(r"\(\d+\)$", "", name)  # one overload
    scope, _, last = name.rpartition("::")
    if last == "operator()":
        # std::ranges::sort is an object of the class __sort_fn.
        last = scope.rpartition("::")[2]
        return last in known or re.sub("^__|_fn$", "", last) in known
    if not last.isidentifier() and last.startswith("operator"):
        return scope.rpartition("::")[2] in known  # no word: `operator->`
    if "*" in last:
        pattern = re.compile(re.escape(last).replace(r"\*", r"\w*"))
        return any(map(pattern.fullmatch, known))
    return last.removeprefix("~") in known or f"__{last}" in known


def main():
    root = pathlib.Path(sys.argv[1])
    known = words(root)
    models = sorted(set((root / "checks" / "models").glob("*.json")))
    found = [
        "%s: no test names %s" % (path.stem, name)
        for path in models
        if path.stem != "schema"
        for name in entries(json.loads(path.read_text()))
        if not is_named(name, known)
    ]
    if not models:
        found.append("no model in %s" % root)
    print("\n".join(found) or "ok")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
