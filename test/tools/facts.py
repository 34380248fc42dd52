# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# facts.py [--errors] FILE [-- ARG…]: prints what `coro-tidy extract --json` says
# of a test file, one fact a line, for FileCheck. ARGs go to the compiler. A file
# that does not compile fails without --errors.
#
#   f: calls g: kind: Direct
#   f: calls g: args[0].path: x
#   f: flow to g: not Loop::runsHere(io)
#
# Ids are printed as the function's name; the second function of a name is
# `f#2`. Places are line:column, with the file in front when it is not the main
# file; ranges are their text, or two places when it has several lines. A block
# of the flow has the names of the calls in it. What is empty, zero or false is
# left out, and so are functions of other folders.
#
# A file is one source, or several after lines `//--- name`; every .cpp of them
# is extracted. Lines keep their numbers, for [[@LINE]].

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys

import compdb

PART = re.compile(r"^(?://|#)--- (\S+)$", re.M)


def parts(text, name):
    """Yields (name, text), with blank lines for what stands before the part."""
    found = list(PART.finditer(text))
    if not found:
        yield name, text
    for part, end in zip(found, [m.start() for m in found[1:]] + [len(text)]):
        yield part[1], "\n" * text.count("\n", 0, part.end()) + text[part.end() : end]


class Names:
    """Ids → names, over all units. A template has the name of an instance."""

    def __init__(self, units):
        self.names, self.counts = {"0": ""}, {}
        for unit in units:
            for f in in_order(unit):
                self.add(f["id"], f["shown"])
                self.add(f["pattern"], "template " + f["name"])

    def add(self, identity, name):
        if identity in self.names:
            return
        number = self.counts[name] = self.counts.get(name, 0) + 1
        self.names[identity] = name if number == 1 else "%s#%d" % (name, number)

    def __getitem__(self, identity):
        return self.names.get(identity, identity)


def in_order(unit):
    def key(f):
        place = f["where"]
        return unit["files"][place["file"]]["path"], place["offset"], f["shown"]

    return sorted(unit["functions"], key=key)


class Printer:
    def __init__(self, root, unit, names):
        self.root, self.unit, self.names = root, unit, names

    def file(self, index):
        return pathlib.Path(self.unit["files"][index]["path"])

    def place(self, p):
        path = self.file(p["file"])
        prefix = "" if self.unit["files"][p["file"]]["main"] else path.name + ":"
        return "%s%d:%d" % (prefix, p["line"], p["column"])

    def text(self, r):
        whole = self.file(r["file"]).read_bytes()
        text = whole[r["begin"] : r["end"]].decode()
        if "\n" not in text:
            return text
        ends = (whole[:end] for end in (r["begin"], r["end"]))
        return " to ".join(
            "%d:%d" % (e.count(b"\n") + 1, len(e) - e.rfind(b"\n")) for e in ends
        )

    def shown(self, value):
        """A leaf as text; empty for what is left out."""
        if isinstance(value, list):
            return ", ".join(map(self.shown, value))
        if isinstance(value, dict) and "line" in value:
            return self.place(value) if value["line"] else ""
        if isinstance(value, dict):
            return self.text(value) if value["end"] > value["begin"] else ""
        if isinstance(value, str):
            return self.names[value]
        return "yes" if value is True else str(value or "")

    def guard(self, g):
        name = self.names[g["condition"]] or g["variable"]
        text = "%s(%s)" % (name, g["object"]) if g["condition"] != "0" else name
        text += " against " + g["against"] if g["against"] else ""
        return text if g["value"] else "not " + text

    def clauses(self, value):
        any_of = (" or ".join(map(self.guard, clause["any_of"])) for clause in value)
        return " and ".join(any_of)

    def flow(self, function, blocks):
        calls = {}
        for call in function["calls"]:
            calls.setdefault(call["block"], []).append(self.names[call["callee"]])

        def names(block):
            return ", ".join(calls.get(block, []))

        for number, block in enumerate(blocks):
            to = [names(edge["to"]) for edge in block["next"]]
            if block["suspends"]:
                what = self.shown(block["awaited"]), names(number), ", ".join(to)
                yield "flow suspends on %s between %s and %s" % what
            for name, edge in zip(to, block["next"]):
                if name and edge["holds"]:
                    yield "flow to %s: %s" % (name, self.clauses(edge["holds"]))

    def function(self, f):
        name = self.names[f["id"]] + ": "
        for key, value in f.items():
            if key == "flow":
                for line in self.flow(f, value):
                    yield name + line
            elif key in ("when_true", "when_false") and value:
                yield name + key + ": " + self.clauses(value)
            else:
                yield from self.flat(value, name + key)

    def flat(self, value, path):
        """Yields a line for each leaf of the JSON value."""
        if isinstance(value, dict) and not value.keys() & {"line", "begin"}:
            for key, member in value.items():
                yield from self.flat(member, path + ("" if path[-1] == " " else ".") + key)
        elif path.endswith(": calls"):
            for call in value:
                yield from self.flat(call, "%s %s: " % (path, self.names[call["callee"]]))
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for index, item in enumerate(value):
                yield from self.flat(item, "%s[%d]" % (path, index))
        elif self.shown(value):
            yield "%s: %s" % (path, self.shown(value))

    def lines(self):
        for f in in_order(self.unit):
            if self.root in self.file(f["where"]["file"]).parents:
                yield from self.function(f)
        for missed in self.unit["unseen"]:
            yield from self.flat(missed, "missed: ")
        for source in self.unit["files"]:
            path = pathlib.Path(source["path"])
            if self.root in path.parents:
                rest = {k: v for k, v in source.items() if k != "path"}
                yield from self.flat(rest, "file %s: " % path.relative_to(self.root))
        for error in self.unit["errors"]:
            yield "error: " + error


def main():
    parser = argparse.ArgumentParser()
    for option in ("tool", "clangxx", "work"):
        parser.add_argument("--" + option, required=True)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("test", type=pathlib.Path)
    cut = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    options = parser.parse_args(sys.argv[1:cut])
    root = pathlib.Path(options.work).resolve()
    shutil.rmtree(root, ignore_errors=True)
    for name, text in parts(options.test.read_text(), options.test.name):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    arguments = ["-I" + str(compdb.MOCK), *sys.argv[cut + 1 :]]
    build = compdb.write(root, options.clangxx, arguments)
    units = []
    for source in sorted(root.rglob("*.cpp")):
        command = [options.tool, "extract", "-p", str(build), str(source)]
        command += ["--project-root=" + str(root), "--json", "-o", "-"]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
        if done.returncode and not options.errors:
            return 1
        units.append(json.loads(done.stdout))
    names = Names(units)
    for unit in units:
        if len(units) > 1:
            print("unit %s" % pathlib.Path(unit["main_file"]).relative_to(root))
        print("\n".join(Printer(root, unit, names).lines()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
