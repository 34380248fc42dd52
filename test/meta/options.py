# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# options.py ROOT < CONFIG: the options that clang-tidy --dump-config prints for
# our checks are those of the tables on the pages of the checks.

import pathlib
import re
import sys

ROW = re.compile(r"^\| `([A-Z]\w*)` \|", re.M)


def main():
    root = pathlib.Path(sys.argv[1])
    printed = {}
    for check, option in re.findall(r"(coro-[a-z-]+)\.(\w+):", sys.stdin.read()):
        printed.setdefault(check, set()).add(option)
    found = [] if printed else ["clang-tidy prints no option of ours"]
    for check, options in sorted(printed.items()):
        page = root / "docs" / "checks" / (check + ".md")
        for option in sorted(options ^ set(ROW.findall(page.read_text()))):
            where = "is not on the page" if option in options else "is no option"
            found.append("%s: %s %s" % (page.relative_to(root), option, where))
    print("\n".join(found) or "ok")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
