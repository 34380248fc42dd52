# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# fixing.py: what %check_fix does. `//--- a.cpp.fixed` is what a.cpp must be
# after --fix, `//--- a.cpp.unsafe` after --fix-unsafe (else as after --fix); a
# source without such a text must not change. Then the result must compile
# without a warning, a second run must find nothing that it could fix and must
# change no byte, and clang-tidy's --fix with the plugin must give the same text;
# so must clang-apply-replacements with what --export-fixes writes.

import difflib
import pathlib
import re
import shutil
import subprocess

import case
import compdb
import hosts


def expected(sources, source, unsafe):
    names = [source.name + ".unsafe"] if unsafe else []
    names += [source.name + ".fixed", source.name]
    return next(sources[name] for name in names if name in sources)


def _contents(project):
    return {
        path.relative_to(project.root).as_posix(): path.read_bytes()
        for path in project.root.rglob("*")
        if path.is_file() and project.build not in path.parents
    }


def _difference(want, got, name):
    lines = difflib.unified_diff(
        want.splitlines(), got.splitlines(), name + " as expected", name, lineterm=""
    )
    return "\n".join(lines)


def _compile(project, options, fail):
    for file in project.sources():
        command = [options.clangxx, "-std=c++20", "-Wall", "-Werror", "-fsyntax-only"]
        command += ["-I" + str(project.root), *compdb.quiet(project.arguments)]
        done = subprocess.run(
            [*command, str(project.root / file)], capture_output=True, text=True
        )
        if done.returncode:
            fail.add(1, "the fixed %s does not compile:\n%s" % (file, done.stderr))


def check(options, make_project, sources, fail):
    project = make_project(options, options.work, case.inputs(sources))
    folder = pathlib.Path(options.work + ".yaml")
    if not options.unsafe:  # first, while what is parsed serves both
        _export(project, folder, fail)
    flag = "--fix-unsafe" if options.unsafe else "--fix"
    safeties = ("safe", "unsafe") if options.unsafe else ("safe",)
    _, status = project.json(flag)
    changed = []
    for source in case.inputs(sources):
        want = expected(sources, source, options.unsafe)
        got = (project.root / source.name).read_text()
        if got != want.text:
            fail.add(
                want.origin[0] if want.origin else 1,
                "fixed otherwise:\n" + _difference(want.text, got, source.name),
            )
            changed.append((source, got))
    _compile(project, options, fail)

    before = _contents(project)
    report, _ = project.json(flag)
    if _contents(project) != before:
        fail.add(1, "a second %s changes something" % flag)
    for finding in report["findings"]:
        if any(fix["safety"] in safeties for fix in finding["fixes"]):
            fail.add(1, "could still be fixed: %(file)s:%(line)d: %(message)s" % finding)
    if status != (1 if report["findings"] else 0):
        fail.add(1, "exit status of %s is %d" % (flag, status))

    if options.update and changed:
        _update(options, sources, changed)
    if options.plugin and len(project.sources()) == 1:
        _check_plugin(options, make_project, before, sources, fail)
    if not options.unsafe:
        _check_exported(options, project, folder, sources, fail)


def _compare(other, fixed, who, fail):
    for name, text in _contents(other).items():
        if name != ".clang-tidy" and text != fixed.get(name):
            got, want = text.decode(), fixed.get(name, b"").decode()
            fail.add(1, "%s gives other text than coro-tidy --fix:\n%s"
                     % (who, _difference(want, got, name)))  # fmt: skip


def _check_plugin(options, make_project, fixed, sources, fail):
    """The tool's result and that of `clang-tidy --fix` are the same; unsafe fixes
    hang on notes there."""
    project = make_project(options, options.work + ".plugin", case.inputs(sources))
    program = [options.clang_tidy, "-load=" + options.plugin]
    flags = ["--fix", "--fix-notes"] if options.unsafe else ["--fix"]
    done = hosts.tidy(project, program, project.sources()[0], *flags)
    who = "clang-tidy %s (%s)" % (" ".join(flags), done.stderr.strip())
    _compare(project, fixed, who, fail)


def _export(project, folder, fail):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    before = _contents(project)
    project.json("--export-fixes=%s" % (folder / "fixes.yaml"))
    if _contents(project) != before:
        fail.add(1, "--export-fixes changes something")


def _check_exported(options, project, folder, sources, fail):
    """The same is so of what clang-apply-replacements makes of --export-fixes."""
    fixed = _contents(project)
    for source in case.inputs(sources):
        (project.root / source.name).write_text(source.text)
    apply = pathlib.Path(options.clang_tidy).with_name("clang-apply-replacements")
    done = subprocess.run([apply, folder], capture_output=True, text=True)
    if done.returncode or done.stderr:
        fail.add(1, "clang-apply-replacements says: " + done.stdout + done.stderr)
    _compare(project, fixed, "clang-apply-replacements", fail)


def _update(options, sources, changed):
    """Rewrites the expected texts in the test file."""
    text = pathlib.Path(options.test).read_text()
    for source, got in changed:
        want = expected(sources, source, options.unsafe)
        name = want.name
        if want is source:
            name += ".unsafe" if options.unsafe else ".fixed"
            text = text.rstrip("\n") + "\n//--- " + name + "\n"
        part = re.compile(r"(//--- " + re.escape(name) + r"\n).*?(?=\n//--- |\Z)", re.S)
        text = part.sub(lambda m: m[1] + got.rstrip("\n"), text, count=1)
    pathlib.Path(options.test).write_text(text.rstrip("\n") + "\n")
