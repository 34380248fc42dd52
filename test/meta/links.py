# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# links.py ROOT: every relative link of README.md, CONTRIBUTING.md and docs/, and
# every path in them that begins with a folder of ours, leads to something. The
# tour in CONTRIBUTING.md names every header of checks/ and tool/, and no file that
# is not there.

import pathlib
import re
import sys

LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
CODE = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"(?<![\w/.])(?:checks|tool|test|docs)(?:/[A-Za-z0-9_.*-]+)+/?")
FILE = re.compile(r"[\w./-]+\.(?:h|cpp)")


def pages(root):
    yield from (root / name for name in ("README.md", "CONTRIBUTING.md"))
    yield from sorted((root / "docs").rglob("*.md"))


def without_code(text):
    return re.sub(r"^```.*?^```", "", text, flags=re.M | re.S)


def dead(root, page):
    """Yields what the page names and what is not there."""
    text = without_code(page.read_text())
    for link in LINK.findall(text):
        if ":" not in link and not (page.parent / link).exists():
            yield link
    for path in PATH.findall(text):
        path = path.rstrip("./")
        folders = (root, page.parent)
        if "NAME" not in path and not any(any(f.glob(path)) for f in folders):
            yield path


def tour(root):
    """Yields the files that the tour names. In a bullet, a name without a folder
    is in that of the bullet's first path."""
    text = (root / "CONTRIBUTING.md").read_text()
    for bullet in re.findall(r"^\* .*(?:\n  .*)*", text, re.M):
        names = CODE.findall(bullet)
        folder = names[0].rpartition("/")[0] if names else ""
        for name in filter(FILE.fullmatch, names):
            yield name if "/" in name else "%s/%s" % (folder, name)


def mistakes(root):
    for page in pages(root):
        for path in dict.fromkeys(dead(root, page)):
            yield "%s: there is no %s" % (page.relative_to(root), path)
    toured = set(tour(root))
    for path in sorted(toured):
        if not (root / path).exists():
            yield "CONTRIBUTING.md: the tour names %s, which is not there" % path
    for folder in ("checks", "tool"):
        for header in sorted((root / folder).rglob("*.h")):
            path = header.relative_to(root).as_posix()
            if path not in toured:
                yield "CONTRIBUTING.md: the tour does not name " + path


def main():
    found = list(mistakes(pathlib.Path(sys.argv[1]).resolve()))
    print("\n".join(found) or "ok")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
