# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# check.py: runs coro-tidy on a test file and compares what it says with the marks
# in it (case.py lists them). A finding without a mark fails, and so does a mark
# without a finding. Tests in a check's folder, its page, and those that say how
# coro-clangd differs ask the other hosts the same (hosts.py).
#
#   // RUN: %check %s [--real] [--checks=GLOBS] [-- ARG…]    ARGs go to the compiler
#   // RUN: %check_fix %s [--unsafe]                         see fixing.py
#   // RUN: %check_run %s [--unsafe] [--link=ARG] [--replace=OLD=NEW]  see running.py
#
# --real takes the real Asio instead of test/mock; --checks says which checks are
# on: without it the one whose folder or page this is, else coro-nested-run. --update rewrites `expect` marks, or the expected texts of fixes,
# to what the tool says now. --keep=DIR checks nothing and keeps there what
# mutants.py needs to ask the same again.

import argparse
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

import case
import compdb
import fixing
import hosts
import keeping
import running
import schema

DIAGNOSTIC = re.compile(
    r"^(?P<file>[^\s:][^:]*):(?P<line>\d+):(?P<column>\d+): "
    r"(?P<level>warning|error|fatal error|note): (?P<text>.*?)"
    r"(?: \[(?P<check>[\w.,-]+)\])?$"
)


class Failures:
    """What went wrong, as lines that an editor can jump to."""

    def __init__(self, test):
        self.test, self.lines = test, []

    def add(self, where, text):
        self.lines.append("%s:%s: error: %s" % (self.test, where, text))


class Project:
    """The sources of a test in a folder of their own."""

    def __init__(self, options, root, sources, confidence="certain"):
        self.options = options
        self.root = pathlib.Path(root).resolve()
        shutil.rmtree(self.root, ignore_errors=True)
        for source in sources:
            path = self.root / source.name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(source.text)
        mock = ("-idirafter" if options.real else "-I") + str(compdb.MOCK)
        self.arguments = [mock, *options.arguments]
        self.build = compdb.write(self.root, options.clangxx, self.arguments)
        # Parsed once for all that is asked of it, as it is for people.
        self.cache = pathlib.Path(str(self.root) + ".cache")
        shutil.rmtree(self.cache, ignore_errors=True)
        self.places = ["--project-root=%s" % self.root, "--cache-dir=%s" % self.cache]
        self.set_confidence(confidence)
        if not (self.root / ".clang-format").exists():
            (self.root / ".clang-format").write_text("BasedOnStyle: LLVM\n")

    def set_confidence(self, confidence, facts="none"):
        (self.root / ".clang-tidy").write_text(
            "Checks: '-*,%s'\nCheckOptions:\n"
            "  ProjectRoot: '%s'\n"
            "  Confidence: %s\n"
            "  ProjectFacts: '%s'\n"
            % (self.options.checks, self.root, confidence, facts)
            + "".join(
                "  %s: '%s'\n" % tuple(option.split("=", 1))
                for option in self.options.option
            )
        )

    def tool(self, *arguments):
        command = [self.options.tool, "check", "-p", str(self.build), *self.places]
        command += ["--checks=" + self.options.checks, *arguments]
        done = self._run(command)
        if done.returncode not in (0, 1):
            raise case.Mistake(
                1,
                "coro-tidy ends with %d: %s\n%s"
                % (done.returncode, shlex.join(command), done.stderr + done.stdout),
            )
        return done

    def json(self, *arguments):
        done = self.tool("--format=json", *arguments)
        report = json.loads(done.stdout)
        for mistake in schema.mistakes(report):
            raise case.Mistake(1, "not as docs/output.schema.json says: " + mistake)
        if report["summary"]["failed"]:
            raise case.Mistake(1, "does not parse: %s" % report["summary"]["failed"])
        return report, done.returncode

    def explanations(self, marks):
        """What is explained of the marks' lines, by (file, line)."""
        places = ["%s/%s:%d" % (self.root, *place) for place in case.explained(marks)]
        if not places:
            return {}
        command = [self.options.tool, "explain", "-p", str(self.build)]
        done = self._run([*command, *self.places, *places])
        if done.returncode:
            raise case.Mistake(1, "cannot explain: " + done.stderr)
        return case.explanations(done.stdout)

    def relative(self, file):
        return os.path.relpath(os.path.join(self.root, file), self.root)

    def diagnostics(self, output):
        """Text output → {(file, line, column, message): [(file, …, note)]}."""
        found, notes = {}, None
        for match in map(DIAGNOSTIC.match, output.splitlines()):
            if not match:
                continue
            file = self.relative(match["file"])
            what = (file, int(match["line"]), int(match["column"]), match["text"])
            if match["level"] == "warning" and (match["check"] or "").startswith("coro-"):
                notes = found.setdefault(what, [])
            elif match["level"] == "note" and notes is not None:
                if not match["text"].startswith("expanded from macro"):
                    notes.append(what)
            elif match["level"].endswith("error"):
                raise case.Mistake(1, "does not compile: " + match[0])
        return found

    def sources(self):
        return sorted(
            p.relative_to(self.root).as_posix()
            for p in self.root.rglob("*.cpp")
            if self.build not in p.parents
        )

    def _run(self, command):
        return subprocess.run(
            command, cwd=self.root, capture_output=True, text=True,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip


def where(finding):
    return finding["file"], finding["line"]


def compare_marks(findings, notes, marks, wanted, fail):
    """Each finding takes one mark of its line, each mark one finding."""
    left = list(findings)
    for mark in (m for m in marks if m.kind in wanted):
        here = [f for f in left if where(f) == (mark.file, mark.line)]
        texts = {id(f): [f["message"], *notes(f)] for f in here}
        hit = next((f for f in here if any(mark.text in t for t in texts[id(f)])), None)
        if hit is None:
            fail.add(mark.where, "not found: %s: %s" % (mark.kind, mark.text))
            continue
        left.remove(hit)
        sure = "likely" if mark.kind == "expect-likely" else "certain"
        if hit["confidence"] != sure:
            fail.add(mark.where, "the finding is not '%s'" % sure)
    return left


def compare_details(report, marks, notes, explained, fail):
    for mark in marks:
        here = [f for f in report["findings"] if where(f) == (mark.file, mark.line)]
        field = mark.kind.removeprefix("expect-")
        if field == "fix":
            got = ["%(kind)s %(safety)s" % fix for f in here for fix in f["fixes"]]
        elif field == "fix-says":
            got = [fix["description"] for f in here for fix in f["fixes"]]
        elif field == "no-fix":
            got = [f["no_fix"] for f in here if "no_fix" in f]
        elif field in case.FIELDS:
            got = [f[field] for f in here]
        elif field == "note":
            got = [n[3] for n in notes if n[:2] == (mark.file, mark.line)]
        elif field == "explain":
            got = [explained.get((mark.file, mark.line), "")]
        elif field == "missed":
            got = [
                m["kind"] + " " + m["what"]
                for m in report["missed"]
                if where(m) == (mark.file, mark.line)
            ]
        else:
            continue
        exact = field in ("fix", *case.FIELDS)
        if not any(mark.text == g if exact else mark.text in g for g in got):
            fail.add(mark.where, "not so: %s: %s; is: %s" % (mark.kind, mark.text, got))


def compare_text(project, report, text, fail):
    """The text output says what the JSON says: a note for every hop."""
    for finding in report["findings"]:
        key = tuple(finding[k] for k in ("file", "line", "column", "message"))
        if key not in text:
            fail.add(1, "in the JSON but not in the text: %s" % (key,))
            continue
        hops = [
            (project.relative(h["file"]), h["line"], h["column"]) for h in finding["chain"]
        ]
        if [note[:3] for note in text[key]][: len(hops)] != hops:
            fail.add(1, "the notes %s are not the chain %s" % (text[key], hops))
    if len(text) != len(report["findings"]):
        fail.add(1, "findings in text: %d, in JSON: %d" % (len(text), len(report["findings"])))


def check(options, sources, marks, fail):
    """Runs everything; returns the findings of the first run."""
    project = Project(options, options.work, case.inputs(sources))
    first, counts = None, hosts.Counts()
    asks_hosts = named_after(options.test) or hosts.says_how_clangd_differs(options.test)
    runs = {"certain": ("expect",)}
    if any(m.kind == "expect-likely" for m in marks):
        runs["likely"] = ("expect", "expect-likely")
    for confidence, wanted in runs.items():
        project.set_confidence(confidence)
        report, status = project.json()
        first = first or report
        text = project.diagnostics(project.tool("--format=text").stdout)

        def notes(finding):
            key = tuple(finding[k] for k in ("file", "line", "column", "message"))
            return [note[3] for note in text.get(key, [])]

        left = compare_marks(report["findings"], notes, marks, wanted, fail)
        for f in left:
            line = sources[f["file"]].origin[f["line"] - 1] if f["file"] in sources else 1
            fail.add(line, "no mark for: %s (%s)" % (f["message"], confidence))
        if status != (1 if report["findings"] else 0):
            fail.add(1, "exit status is %d" % status)
        hidden = sum(m.kind == "expect-likely" for m in marks)
        if confidence == "certain" and report["summary"]["likely_not_shown"] != hidden:
            fail.add(1, "likely_not_shown is not %d: %s" % (hidden, report["summary"]))
        if confidence == list(runs)[-1]:
            every_note = [note for notes in text.values() for note in notes]
            explained = project.explanations(marks)
            compare_details(report, marks, every_note, explained, fail)
        compare_text(project, report, text, fail)
        if asks_hosts:
            hosts.compare_all(project, confidence, text, counts, fail)
    if asks_hosts:
        hosts.compare_counts(options, counts, fail)
    return first["findings"]


def update(test, sources, marks, findings):
    """Rewrites `expect` marks at line ends; those that are met stay as they are."""
    said, marked = {}, {}
    for f in findings:
        line = sources[f["file"]].origin[f["line"] - 1]
        said.setdefault(line, []).append(f["message"])
    for m in (m for m in marks if m.kind == "expect"):
        marked.setdefault(sources[m.file].origin[m.line - 1], []).append(m.text)
    lines = pathlib.Path(test).read_text().split("\n")
    for number in said.keys() | marked.keys():
        says, texts = said.get(number, []), marked.get(number, [])
        if len(says) == len(texts) and all(any(t in s for s in says) for t in texts):
            continue
        bare = re.sub(r"\s*// expect:.*?(?=\s*// expect-|$)", "", lines[number - 1])
        code, mark, rest = bare.partition(" // expect-")
        new = " | ".join(re.match(r"'[^']*'|.*", s)[0] for s in says)
        code = code.rstrip() + (" // expect: " + new if says else "")
        lines[number - 1] = code + mark + rest
    pathlib.Path(test).write_text("\n".join(lines))


def named_after(test):
    """The check whose folder or page the test is, or None."""
    path = pathlib.Path(test).resolve().relative_to(compdb.MOCK.parents[1])
    names = [path.stem, *(folder.name for folder in path.parents)]
    return next((name for name in names if name.startswith("coro-")), None)


def main():
    parser = argparse.ArgumentParser()
    for option in ("tool", "plugin", "clang-tidy", "clangxx", "work"):
        parser.add_argument("--" + option, required=True)
    for host in ("coro-clang-tidy", "coro-clangd"):
        parser.add_argument("--" + host, default="")
    parser.add_argument("--mode", choices=("findings", "fix", "run"), default="findings")
    for flag in ("real", "update", "unsafe"):
        parser.add_argument("--" + flag, action="store_true")
    parser.add_argument("--checks")
    parser.add_argument("--keep")
    parser.add_argument("--link", action="append", default=[])
    parser.add_argument("--option", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--replace", action="append", default=[])
    parser.add_argument("test")
    cut = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
    options = parser.parse_args(sys.argv[1:cut])
    options.arguments = sys.argv[cut + 1 :]
    options.checks = options.checks or "-*," + (named_after(options.test) or "coro-nested-run")
    for host in ("plugin", "coro_clang_tidy", "coro_clangd"):
        if not os.path.exists(getattr(options, host)):
            setattr(options, host, "")
    fail = Failures(options.test)
    try:
        sources, marks = case.read(options.test)
        if options.keep:
            keeping.keep(options, Project, sources)
        elif options.mode == "fix":
            fixing.check(options, Project, sources, fail)
        elif options.mode == "run":
            running.check(options, Project, case.inputs(sources), fail)
        else:
            findings = check(options, sources, marks, fail)
            if options.update:
                update(options.test, sources, marks, findings)
    except case.Mistake as mistake:
        fail.add(*mistake.args)
    if fail.lines:
        print("\n".join(dict.fromkeys(fail.lines)), file=sys.stderr)
        print("run again: " + shlex.join([sys.executable, *sys.argv]), file=sys.stderr)
        print("  with --update if what it says now is right", file=sys.stderr)
    return 1 if fail.lines else 0


if __name__ == "__main__":
    sys.exit(main())
