# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# running.py: what %check_run does. The test is a program that calls watch() of
# test/run/watch.h, with these comments:
#
#   // hangs-in: FRAME   the stack of the thread that hangs has such a frame;
#                        several are in this order, the innermost first
#   // aborts-with: TEXT it ends by a signal, and says that
#   // prints: LINE      what the repaired program prints, line by line
#
# The program is compiled without a warning and run: it must hang, or abort, as
# it says. Then coro-tidy --fix (or --fix-unsafe) repairs it; it must compile
# without a warning, print that and nothing else, and end with 0; coro-tidy must
# find nothing any more, and a second run must change no byte.

import hashlib
import os
import pathlib
import re
import shutil
import subprocess

import compdb

HEADERS = pathlib.Path(__file__).parents[1] / "run"
HUNG = 86  # the status that watch() ends with
LIMIT = 30  # seconds


def _marks(text, kind):
    return re.findall(r"^// %s: ?(.*)$" % kind, text, re.M)


def _precompiled(options, command, text):
    """The file that a program includes first, parsed once for all tests; or None."""
    first = re.search(r"^#include <.*>$", text, re.M)[0]
    key = hashlib.sha256("\0".join([*command, first]).encode()).hexdigest()[:16]
    header = pathlib.Path(options.work).parent / ("first-%s.h" % key)
    made = header.with_suffix(".pch")
    if not made.exists():
        header.write_text(first + "\n")
        mine = made.with_suffix(".%d" % os.getpid())
        done = subprocess.run([*command, "-x", "c++-header", header, "-o", mine], capture_output=True)
        if done.returncode:
            return None
        os.replace(mine, made)
    return made


def _build(project, options, sources, name, fail):
    """The program's path; None when it does not compile."""
    program = project.build / name
    command = [options.clangxx, "-std=c++20", "-O0", "-pthread", "-Wall", "-Wextra", "-Werror"]
    command += compdb.quiet(project.arguments)
    made = _precompiled(options, command, sources[0].read_text())
    rest = ["-rdynamic", "-I" + str(project.root), *map(str, sources), "-o", str(program), *options.link]
    done = None
    for before in [["-include-pch", str(made)]] * bool(made) + [[]]:  # it can be out of date
        done = subprocess.run([*command, *before, *rest], capture_output=True, text=True)
        if not done.returncode:
            return program
    fail.add(1, "the %s program does not compile:\n%s" % (name, done.stderr))
    return None


def _run(program):
    try:
        return subprocess.run([program], capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return None


def _frames(stack):
    """Frames of backtrace_symbols_fd as people write the functions."""
    names = re.findall(r"\((_Z[\w.]+)\+", stack)
    tool = shutil.which("llvm-cxxfilt") or "c++filt"
    done = subprocess.run([tool], input="\n".join(names), capture_output=True, text=True)
    return done.stdout.splitlines()


def _check_hangs(done, wanted, fail):
    if not done or done.returncode != HUNG:
        return fail.add(1, "does not hang: %s" % (done or "no answer from watch()"))
    frames = iter(_frames(done.stderr))
    for frame in wanted:
        if not any(frame in name for name in frames):
            return fail.add(1, "no frame '%s' in, or not in this order:\n%s" % (
                frame, "\n".join(_frames(done.stderr))))  # fmt: skip


def _check_before(program, text, fail):
    done = _run(program)
    hangs, aborts = _marks(text, "hangs-in"), _marks(text, "aborts-with")
    if not hangs and not aborts:
        fail.add(1, "neither `hangs-in` nor `aborts-with` says what goes wrong")
    if hangs:
        _check_hangs(done, hangs, fail)
    for said in aborts:
        if not done or done.returncode >= 0 or said not in done.stderr:
            fail.add(1, "does not abort with '%s': %s" % (said, done))


def _check_after(program, text, fail):
    done = _run(program)
    want = "".join(line + "\n" for line in _marks(text, "prints"))
    if not done or done.returncode or done.stdout != want:
        fail.add(1, "the repaired program must print\n%sand end with 0: %s" % (want, done))


def check(options, make_project, sources, fail):
    for source in sources:
        for old, _, new in (pair.partition("=") for pair in options.replace):
            source.lines[:] = [line.replace(old, new) for line in source.lines]
    options.arguments.append("-I" + str(HEADERS))
    project = make_project(options, options.work, sources)
    files = [project.root / file for file in project.sources()]
    text = "\n".join(source.text for source in sources)
    program = _build(project, options, files, "broken", fail)
    if program:
        _check_before(program, text, fail)

    flag = "--fix-unsafe" if options.unsafe else "--fix"
    report, status = project.json(flag)
    if status or report["findings"]:
        fail.add(1, "%s leaves findings: %s" % (flag, report["findings"]))
    program = _build(project, options, files, "repaired", fail)
    if program:
        _check_after(program, text, fail)
    before = [file.read_bytes() for file in files]
    report, status = project.json(flag)
    if status or before != [file.read_bytes() for file in files]:
        fail.add(1, "a second %s finds, or changes, something" % flag)
