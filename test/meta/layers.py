# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# layers.py ROOT: which folder may include which. The pipeline in checks/Facts.h
# is a row of steps; a step knows the values to its left, not the other steps.

import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]', re.M)
AST = ("clang/AST/", "clang/ASTMatchers/", "clang/Sema/", "clang/Analysis/")

# What a folder (or a file) may include of the project's own, and which headers
# of Clang. The values in checks/*.h are for everybody.
VALUES = {"checks/Facts.h", "checks/Finding.h", "checks/FileNumbers.h"}
VALUES |= {"checks/Options.h", "checks/FactsFile.h", "checks/TextSource.h"}
VALUES |= {"checks/DeclaredNames.h", "checks/FieldBytes.h", "checks/ProjectFacts.h"}
BASICS = {"checks/Basics.h", "checks/Conditions.h"}
VALUES |= BASICS
RULES = {
    "checks/Basics.h": (set(), None),
    "checks/Conditions.h": (BASICS, None),
    "checks/Facts.h": (BASICS, None),
    "checks/Finding.h": ({"checks/Facts.h"}, None),
    "checks/ClangVersion.h": (set(), "no AST"),
    "checks/Embedded.h": (set(), None),
    "checks/DeclaredNames.h": (set(), None),
    "checks/extract": ({"checks/extract", "checks/ClangVersion.h"}, "all"),
    "checks/model": ({"checks/model", "checks/Embedded.h"}, None),
    "checks/link": ({"checks/link", "checks/model"}, None),
    "checks/rules": ({"checks/link", "checks/model", "checks/Check.h"}, None),
    "checks/fixes": ({"checks/fixes", "checks/link", "checks/model"}, "no AST"),
    "checks/host": ({"checks"}, "all"),
    "checks": (
        {"checks/link", "checks/model", "checks/fixes", "checks/Check.h"}
        | {"checks/Findings.h", "checks/NameCheck.h"},
        None,
    ),
    "tool": ({"checks", "tool"}, "no AST"),
}


def rule_for(file):
    while file not in RULES:
        file = file.rpartition("/")[0]
    return file, *RULES[file]


def resolve(root, path, name):
    for base in (path.parent, root / "checks", root / "tool", root):
        if (base / name).resolve().is_file():
            return (base / name).resolve().relative_to(root).as_posix()
    return None


def mistakes(root, path):
    file = path.relative_to(root).as_posix()
    layer, own, clang = rule_for(file)
    allowed = own | (set() if layer in VALUES else VALUES)
    text = path.read_text()
    for match in INCLUDE.finditer(text):
        quote, name = match[1], match[2]
        line = text.count("\n", 0, match.start() + match[0].index("#")) + 1
        where = "%s:%d: " % (file, line)
        target = resolve(root, path, name) if quote == '"' else None
        if target:
            parents = {target} | {p.as_posix() for p in pathlib.PurePath(target).parents}
            if not parents & allowed and path.stem != pathlib.Path(target).stem:
                yield where + "%s does not include %s" % (layer, target)
        elif layer in BASICS | {"checks/Facts.h"} and ("/" in name or "." in name):
            yield where + "facts include the standard library only, not " + name
        elif name.startswith(("clang/", "clang-tidy/", "clang-tools-extra/")):
            if clang is None or (clang == "no AST" and name.startswith(AST)):
                yield where + "%s does not include %s" % (layer, name)


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    found = [
        mistake
        for folder in ("checks", "tool")
        for path in sorted((root / folder).rglob("*"))
        if path.suffix in (".h", ".cpp")
        for mistake in mistakes(root, path)
    ]
    print("\n".join(found) or "ok")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
