# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# fix_table.py ROOT [--update]: the table of docs/fixes.md between its two comments
# is what the models and the tests say: framework, kind, tier, and what proves it.

import json
import pathlib
import re
import sys

# yaclib::Wait gives nothing, so that no function gives what it does.
IMPOSSIBLE = {("yaclib", "twin")}
BEGIN, END = "<!-- table: test/meta/fix_table.py -->", "<!-- end of the table -->"


def templates(root):
    """Framework → its fixes, and whether functions can be made coroutines of one of
    its types; those that are `like` others have theirs."""
    models = {}
    for path in sorted((root / "checks/models").glob("*.json")):
        model = json.loads(path.read_text())
        models[model.get("framework", path.stem)] = model
    for name, model in models.items():
        like = model.get("like", {}).get("model")
        all_of = [model, models[like]] if like else [model]
        types = [t for m in all_of for t in m.get("types", {}).values()]
        fixes = [f for m in all_of for f in m.get("fixes", [])]
        yield name, fixes, any("header" in t for t in types)


def blocking(root):
    """The functions that block."""
    for path in (root / "checks/models").glob("*.json"):
        for name, entry in json.loads(path.read_text()).get("functions", {}).items():
            if "blocks" in entry:
                yield name


def programs(root):
    """(framework, kind) → names of programs in test/run/."""
    found = {}
    for path in sorted((root / "test/run").glob("*.cpp")):
        names = ["qcoro"] if path.stem.startswith("qcoro-") else ["asio", "boost.asio"]
        kind = path.stem.removeprefix("qcoro-").split("-")[0]
        for name in names:
            found.setdefault((name, kind), []).append(path.stem)
    return found


def mocked(root):
    """(framework, kind) that test/fixes/ repairs and compiles, with mocks."""
    found = set()
    for path in (root / "test/fixes").glob("*.cpp"):
        for chunk in re.split(r"^//--- ", path.read_text(), flags=re.M)[1:]:
            name = chunk.split(".cpp", 1)[0]
            for kind in re.findall(r"expect-fix@\+1: (\w+) \w+", chunk):
                found.add(({"cobalt": "boost.cobalt", "unifex": "libunifex"}.get(name, name), kind))
    return found


def rows(root):
    run, mock, blocks = programs(root), mocked(root), set(blocking(root))
    for name, fixes, has_task in sorted(templates(root), key=lambda row: row[0]):
        kinds, later = {}, {}
        for fix in fixes:
            if fix["call"] in blocks or "*" in fix["call"]:
                later["twin of a blocking call"] = "unsafe" if "unsafe" in fix["await"] else "safe"
                continue
            if "await" in fix:
                kinds["await"] = "unsafe" if "unsafe" in fix["await"] else "safe"
            if "branch" in fix:
                kinds["branch"] = "safe, or unsafe where it says so"
        if "await" in kinds:
            spawned = any("object_call" in fix for fix in fixes)
            kinds["twin"] = "unsafe" if spawned else kinds["await"]
            if has_task:
                kinds["asyncify"] = "unsafe"
        for kind, tier in {**kinds, **later}.items():
            key = "blocking" if kind in later else kind
            count = len(run.get((name, key), []))
            proof = "%d programs that hang" % count if count > 1 else ""
            proof = "1 program that hangs" if count == 1 else proof
            if not proof and (name, kind.split()[0]) in mock:
                proof = "compiled with a mock"
            if proof or (name, kind) not in IMPOSSIBLE:
                yield "| %s | %s | %s | %s |" % (name, kind, tier, proof or "nothing")


def main():
    root = pathlib.Path(sys.argv[1])
    page = root / "docs/fixes.md"
    text = page.read_text()
    head, _, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    lines = ["| framework | kind | tier | proven by |", "| --- | --- | --- | --- |"]
    new = "\n".join([head + BEGIN, "", *lines, *rows(root), "", END]) + tail
    if "| nothing |" in new:
        print("a fix that nothing proves:\n" + "\n".join(r for r in rows(root) if "| nothing |" in r))
        return 1
    if "--update" in sys.argv:
        page.write_text(new)
    elif new != text or not end:
        print("docs/fixes.md: the table is not what the models and the tests say; "
              "run test/meta/fix_table.py %s --update" % root)  # fmt: skip
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
