# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# hosts.py: what the other hosts say of a test's file. clang-tidy, with the plugin
# and as coro-clang-tidy, says what `coro-tidy --only` says. coro-clangd has no facts
# of headers and of what they instantiate: it lacks findings that need them, and has
# some that they would take away. A test where that is so has a line
# `clangd: N fewer` or `clangd: N more`.

import collections
import re
import subprocess

CLANGD = re.compile(r"^[EWI]\[[^]]*\] \[(coro-[\w-]+)\] Line (\d+): (.*)$", re.M)
LISTED = re.compile(r"clangd: (\d+) (fewer|more)")
CONFIG = "Diagnostics: {ClangTidy: {FastCheckFilter: None}}\n"


def run(project, command):
    return subprocess.run(command, cwd=project.root, capture_output=True, text=True)


def tidy(project, program, file, *arguments):
    command = [*program, "-checks=-*," + project.options.checks, "-header-filter=.*"]
    return run(project, [*command, "-p", str(project.build), *arguments, str(project.root / file)])


def compare(project, whole, fail):
    """All hosts that there are, one file at a time; how clangd differs."""
    programs = {
        "clang-tidy": [project.options.clang_tidy, "-load=" + project.options.plugin],
        "coro-clang-tidy": [project.options.coro_clang_tidy],
    }
    files = project.sources()
    differs = collections.Counter()
    for file in files:
        alone = whole
        if len(files) > 1:
            done = project.tool("--format=text", "--only", str(project.root / file))
            alone = project.diagnostics(done.stdout)
        for name, program in programs.items():
            if program[-1] and program[-1] != "-load=":
                compare_tidy(project, name, tidy(project, program, file), alone, fail)
        if project.options.coro_clangd:
            differs += compare_clangd(project, file, alone, fail)
    return differs


def compare_tidy(project, name, done, alone, fail):
    said = project.diagnostics(done.stdout)
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


def listed(text):
    """How the test says that clangd differs."""
    return collections.Counter({what: int(count) for count, what in LISTED.findall(text)})
