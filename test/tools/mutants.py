# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# mutants.py: asks a test that keeping.py has saved its question again, with
# other models.

import argparse
import json
import subprocess

import case
import check


class Question:
    """What a test asks; `names` tells whether its code has a name."""

    def __init__(self, root):
        self.root = root
        self.options = argparse.Namespace(**json.loads((root / "question.json").read_text()))
        self.sources, self.marks = case.read(self.options.test)
        self.places = case.explained(self.marks)
        self.facts = b"".join(p.read_bytes() for p in sorted((root / "facts").iterdir()))
        self.usual = self._findings(""), self._explanations("")

    def names(self, name):
        return name.encode() in self.facts

    def notices(self, models):
        """The test fails with the models of this folder."""
        findings, explanations = self.usual
        return self._findings(models) != findings or self._explanations(models) != explanations

    def _findings(self, models):
        """What the test asserts of findings, as far as it shows in the output."""
        done = self._tool("check", models, "--format=json", "--checks=" + self.options.checks)
        report = json.loads(done.stdout)
        if self.options.mode == "fix":
            return [(*check.where(f), f["fixes"]) for f in report["findings"]]
        fail = check.Failures(self.options.test)
        wanted = ("expect", "expect-likely")
        check.compare_marks(report["findings"], _no_notes, self.marks, wanted, fail)
        marks = [m for m in self.marks if m.kind not in ("expect-note", "expect-explain")]
        check.compare_details(report, marks, [], {}, fail)
        found = sorted((*check.where(f), f["confidence"]) for f in report["findings"])
        return found, fail.lines

    def _explanations(self, models):
        """The marks that `coro-tidy explain` does not meet."""
        if not self.places:
            return []
        places = ["%s:%d" % place for place in self.places]
        said = case.explanations(self._tool("explain", models, *places).stdout)
        marks = [m for m in self.marks if m.kind == "expect-explain"]
        return [m for m in marks if m.text not in said.get((m.file, m.line), "")]

    def _tool(self, verb, models, *arguments):
        command = [self.options.tool, verb, "--facts=" + str(self.root / "facts")]
        command += ["--project-root=" + str(self.root / "project"), *arguments]
        command += ["--builtin-models=" + str(models)] if models else []
        done = subprocess.run(
            command, cwd=self.root / "project", capture_output=True, text=True
        )
        if done.returncode not in (0, 1):
            raise case.Mistake(1, "%s: %s" % (self.options.test, done.stderr))
        return done


def _no_notes(_):
    return []
