# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# names.py ROOT < NAMES: a check has one name, and the same in four places: the
# binary (NAMES, one a line), checks/rules/, test/rules/ and docs/checks/.

import pathlib
import sys


def sections(page):
    return [line[3:] for line in page.splitlines() if line.startswith("## ")]


def main():
    root = pathlib.Path(sys.argv[1])
    listed = sys.stdin.read().split()
    pages = {p.stem: p for p in (root / "docs" / "checks").glob("*.md")}
    places = {
        "checks/rules": {p.stem for p in (root / "checks" / "rules").glob("*.cpp")},
        "test/rules": {p.name for p in (root / "test" / "rules").iterdir() if p.is_dir()},
        "docs/checks": set(pages),
    }
    found = []
    if listed != sorted(set(listed)) or not listed:
        found.append("the binary's list is empty or not sorted: %s" % listed)
    for place, names in places.items():
        for name in sorted(set(listed) ^ names):
            missing = "the binary does not list" if name in names else "not in " + place
            found.append("%s: %s (%s)" % (name, missing, place))
    for name, path in sorted(pages.items()):
        page = path.read_text()
        if not page.startswith("# %s\n" % name):
            found.append("docs/checks/%s.md: the heading is not the name" % name)
        for wanted in ("Example", "Options", "Known false and missed alarms", "Since"):
            if wanted not in sections(page):
                found.append("docs/checks/%s.md: no section '%s'" % (name, wanted))
    print("\n".join(found) or "ok")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
