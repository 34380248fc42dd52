# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# style.py ROOT: what no formatter checks. Files stay under 400 lines, begin with
# the licence and a paragraph that says what they are for, and headers have
# `#pragma once`. style.py --format runs clang-format on our own code instead.

import pathlib
import subprocess
import sys

LICENCE = "SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception"
LIMIT = 400


def ours(root, *suffixes):
    folders = ("checks", "tool", "test/tools", "test/meta", "test/mock")
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in suffixes and path.is_file():
                yield path


def mistakes(path):
    lines = path.read_text().splitlines()
    comment = "//" if path.suffix in (".h", ".cpp") else "#"
    top = [line for line in lines if not line.startswith("#!")]
    if len(lines) >= LIMIT:
        yield "%d lines; the limit is %d" % (len(lines), LIMIT)
    if not top or top[0] != "%s %s" % (comment, LICENCE):
        yield "the first line is not the licence"
    elif path.suffix == ".h" and "#pragma once" not in lines:
        yield "no #pragma once"
    for number, line in enumerate(lines, 1):
        if line.rstrip() != line or "\t" in line:
            yield "%d: blanks at the end, or a tab" % number


def main():
    root = pathlib.Path(sys.argv[-1])
    if "--format" in sys.argv:
        files = [p for p in ours(root, ".h", ".cpp") if p.parts[len(root.parts)] != "test"]
        command = ["clang-format", "--dry-run", "-Werror", *map(str, files)]
        return subprocess.run(command).returncode
    found = [
        "%s: %s" % (path.relative_to(root), mistake)
        for path in ours(root, ".h", ".cpp", ".py")
        for mistake in mistakes(path)
    ]
    print("\n".join(found) or "ok")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
