# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# hosts.py: what the other hosts say of a test's file. clang-tidy, with the plugin
# and as coro-clang-tidy, says what `coro-tidy --only` says. coro-clangd has no facts
# of headers and of what they instantiate: it lacks findings that need them, and has
# some that they would take away. A test where that is so has a line
# `clangd: N fewer` or `clangd: N more`. With the project facts that `coro-tidy check`
# leaves, each says of its file what coro-tidy says of the whole project, but for
# `clangd, with project facts: N more`.

import collections
import pathlib
import re
import subprocess

CLANGD = re.compile(r"^[EWI]\[[^]]*\] \[(coro-[\w-]+)\] Line (\d+): (.*)$", re.M)
LISTED = re.compile(r"clangd(, with project facts)?: (\d+) (fewer|more)")
FIX = re.compile(r"(no fix|safe fix|unsafe fix)\b")
CONFIG = "Diagnostics: {ClangTidy: {FastCheckFilter: None}}\n"


def run(project, command):
    return subprocess.run(command, cwd=project.root, capture_output=True, text=True)


def tidy(project, program, file, *arguments):
    command = [*program, "-checks=-*," + project.options.checks, "-header-filter=.*"]
    return run(project, [*command, "-p", str(project.build), *arguments, str(project.root / file)])


def programs(project):
    """Those with clang-tidy's command line, by name."""
    known = {
        "clang-tidy": [project.options.clang_tidy, "-load=" + project.options.plugin],
        "coro-clang-tidy": [project.options.coro_clang_tidy],
    }
    return {name: all for name, all in known.items() if all[-1] not in ("", "-load=")}


class Counts:
    """How coro-clangd differs, without project facts and with them."""

    def __init__(self):
        self.alone, self.with_facts = collections.Counter(), collections.Counter()


def compare_all(project, confidence, whole, counts, fail):
    """Every host without project facts, and with them where they matter."""
    differs = compare(project, whole, fail)
    counts.alone += differs
    if differs.total() or len(project.sources()) > 1:
        (facts,) = project.cache.glob("project-*.facts")
        project.set_confidence(confidence, facts)
        counts.with_facts += compare_with_facts(project, whole, fail)


def compare_counts(options, counts, fail):
    """The test says how coro-clangd differs."""
    text = pathlib.Path(options.test).read_text()
    for counted, with_facts in ((counts.alone, False), (counts.with_facts, True)):
        want = listed(text, with_facts)
        if options.coro_clangd and counted != want:
            who = "coro-clangd" + (" with project facts" if with_facts else "")
            fail.add(1, "%s: %s, not %s" % (who, dict(counted), dict(want)))


def says_how_clangd_differs(test):
    return LISTED.search(pathlib.Path(test).read_text())


def compare_with_facts(project, whole, fail):
    """The same with project facts; how clangd differs."""
    differs = collections.Counter()
    for file in project.sources():
        of_file = {key: notes for key, notes in whole.items() if key[0] == file}
        # The plugin is the same code: of several files it is the one without.
        for name, program in list(programs(project).items())[-1:]:
            done = tidy(project, program, file)
            compare_tidy(name + " with project facts", done, of_file, project, fail, file)
        if project.options.coro_clangd:
            differs += compare_clangd(project, file, of_file, fail)
    return differs


def chain(notes):
    return [note for note in notes if not FIX.match(note[3])]


def compare(project, whole, fail):
    """All hosts that there are, one file at a time; how clangd differs."""
    files = project.sources()
    differs = collections.Counter()
    for file in files:
        alone = whole
        if len(files) > 1:
            done = project.tool("--format=text", "--only", str(project.root / file))
            alone = project.diagnostics(done.stdout)
        for name, program in list(programs(project).items())[: 1 if len(files) > 1 else 2]:
            compare_tidy(name, tidy(project, program, file), alone, project, fail)
        if project.options.coro_clangd:
            differs += compare_clangd(project, file, alone, fail)
    return differs


def compare_tidy(name, done, alone, project, fail, only=None):
    said = project.diagnostics(done.stdout)
    if only:  # a fix may need to know all who call a function, and these it does not
        said = {key: chain(notes) for key, notes in said.items() if key[0] == only}
        alone = {key: chain(notes) for key, notes in alone.items()}
    if "Error" in done.stderr or done.returncode < 0:
        fail.add(1, "%s says: %s" % (name, done.stderr))
    for key in sorted(alone.keys() | said.keys()):
        if alone.get(key) != said.get(key):
            fail.add(1, "%s:%d:%d: %s\n  coro-tidy:  %s\n  %s: %s" % (
                *key, alone.get(key, "silent"), name, said.get(key, "silent")))  # fmt: skip


def compare_clangd(project, file, alone, fail):
    """How many findings in the file clangd lacks, and how many only it has."""
    (project.root / ".clangd").write_text(CONFIG)
    command = [project.options.coro_clangd, "--check=%s" % (project.root / file), "--check-warnings"]
    command += ["--check-locations=false", "--compile-commands-dir=%s" % project.build]
    done = run(project, command)
    if "All checks completed" not in done.stderr:
        fail.add(1, "coro-clangd says: " + done.stderr)
    said = collections.Counter((int(m[2]), m[3]) for m in CLANGD.finditer(done.stderr))
    want = collections.Counter((key[1], key[3]) for key in alone if key[0] == file)
    return collections.Counter(
        fewer=sum((want - said).values()), more=sum((said - want).values())
    )


def listed(text, with_facts=False):
    """How the test says that clangd differs."""
    found = LISTED.findall(text)
    return collections.Counter({what: int(n) for facts, n, what in found if bool(facts) == with_facts})
