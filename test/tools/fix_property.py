# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# fix_property.py: what holds for every fix, tried on the forms of variants.py. Each
# form stands in one program twice: once nothing needs what the run call gives, once
# the next statement does. The loop that has the work runs on a thread of its own,
# so that the program ends before it is repaired too.
#
#   1. Whichever fixes are applied, the program compiles without a warning.
#   2. --fix repairs all that it ever will at once: a second one changes no byte, also
#      after some of the fixes, by whatever choice, were applied before.
#   3. After --fix it prints what it printed before.
#
# Prints how many fixes there were; ends with 1 if one of these does not hold.

import argparse
import collections
import json
import pathlib
import random
import shutil
import subprocess
import sys

import compdb
from variant_forms import FORMS

START = "net::co_spawn(io, %s(), net::use_future).get(); "
BODIES = {
    "alone": START % "work",
    "needed": "int n = " + START % "number" + 'std::printf("%d\\n", n); ',
}
HEAD = """#include <algorithm>
#include <boost/asio.hpp>
#include <cstdio>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <tuple>
#include <variant>
#include <vector>
namespace net = boost::asio;

net::awaitable<void> work() {
  std::puts("worked");
  co_return;
}
net::awaitable<int> number() { co_return 7; }
net::io_context *theLoop;
"""
MAIN = """net::awaitable<void> all(net::io_context &io) {
%s}
int main() {
  net::io_context io, others;
  theLoop = &io;
  auto busy = net::make_work_guard(io);
  std::thread runs([&io] { io.run(); });
  net::co_spawn(others, all(io), [](std::exception_ptr error) {
    if (error)
      std::puts("failed");
  });
  others.run();
  busy.reset();
  runs.join();
}
"""


def program():
    text, calls, number = HEAD, "", 0
    for kind, body in BODIES.items():
        for form in (f for f in FORMS if "one-file" in f.layouts):
            pieces = [form.declared, form.defined, form.beside]
            pieces.append("net::awaitable<void> serve(net::io_context &io) { USE co_return; }")
            joined = "\n".join(p for p in pieces if p).replace("USE", form.use)
            joined = joined.replace("WAITS", body).replace("BODY", body)
            if "loop();" in form.declared:
                joined += "\nnet::io_context &loop() { return *theLoop; }\nvoid log(int) {}"
            text += "namespace v%d { // %s, %s\n%s\n}\n" % (number, form.name, kind, joined)
            calls += '  std::puts("%d");\n  co_await v%d::serve(io);\n' % (number, number)
            number += 1
    return text + MAIN % calls


class Project:
    def __init__(self, options, name, text):
        self.options, self.root = options, pathlib.Path(options.work).resolve() / name
        shutil.rmtree(self.root, ignore_errors=True)
        self.root.mkdir(parents=True)
        self.file = self.root / "all.cpp"
        self.file.write_text(text)
        self.build = compdb.write(self.root, options.clangxx, [])
        (self.root / ".clang-tidy").write_text(
            "CheckOptions: {coro-nested-run.Confidence: likely}\n"
        )
        (self.root / ".clang-format").write_text("DisableFormat: true\n")

    def check(self, *arguments):
        command = [self.options.tool, "check", "-p", str(self.build), "--format=json"]
        command += ["--project-root=" + str(self.root), *arguments]
        done = subprocess.run(command, capture_output=True, text=True)
        report = json.loads(done.stdout) if done.returncode in (0, 1) else None
        if not report or report["summary"]["failed"]:
            sys.exit("%s: %s\n%s" % (self.root.name, done.stderr, done.stdout[-2000:]))
        return report

    def fixed(self, *arguments):
        self.check(*arguments)
        return self.file.read_bytes()

    def compile(self, *arguments):
        command = [self.options.clangxx, "-std=c++20", "-O0", "-pthread", "-Wall", "-Wextra"]
        command += ["-Wno-unused-parameter", "-Wno-unused-lambda-capture"]
        command += ["-Werror", str(self.file), *arguments]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            sys.exit("%s does not compile:\n%s" % (self.root.name, done.stderr))

    def output(self):
        self.compile("-o", str(self.build / "program"))
        done = subprocess.run([self.build / "program"], capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout


def chosen(text, fixes, pick):
    """The text with those of the fixes that `pick` takes and no other one is in the way of."""
    edits = {}
    for fix in fixes:
        new = {(e["offset"], e["length"]): e["text"] for e in fix["edits"]}
        clashes = any(
            edits.get((at, length), replacement) != replacement
            or any(
                at < other + long and other < at + length
                for other, long in edits
                if (other, long) != (at, length)
            )
            for (at, length), replacement in new.items()
        )
        if not clashes and pick():
            edits.update(new)
    data = text.encode()
    for (at, length), new in sorted(edits.items(), reverse=True):
        data = data[:at] + new.encode() + data[at + length :]
    return data.decode()


def main():
    parser = argparse.ArgumentParser()
    for option in ("tool", "clangxx", "work"):
        parser.add_argument("--" + option, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--subsets", type=int, default=3)
    options = parser.parse_args()
    choose = random.Random(options.seed)
    text = program()

    before = Project(options, "before", text)
    findings = before.check()["findings"]
    fixes = [fix for finding in findings for fix in finding["fixes"][:1]]
    counts = collections.Counter((f["kind"], f["safety"]) for f in fixes)
    print("%d findings," % len(findings), len(fixes), "fixes")
    for (kind, safety), count in sorted(counts.items()):
        print("%s, %s: %d" % (kind, safety, count))
    printed = before.output()

    after = Project(options, "after", text)
    once = after.fixed("--fix")
    if once == text.encode():
        sys.exit("--fix changed nothing")
    if after.output() != printed:
        sys.exit("after --fix it prints\n%s\nand not\n%s" % (after.output(), printed))
    if after.fixed("--fix") != once:
        sys.exit("a second --fix changes the file")

    unsafe = Project(options, "unsafe", text)
    once = unsafe.fixed("--fix-unsafe")
    unsafe.compile("-fsyntax-only")
    if unsafe.fixed("--fix-unsafe") != once:
        sys.exit("a second --fix-unsafe changes the file")

    for number in range(options.subsets):
        some = Project(
            options, "some-%d" % number, chosen(text, fixes, lambda: choose.random() < 0.5)
        )
        some.compile("-fsyntax-only")
        once = some.fixed("--fix")
        if some.fixed("--fix") != once:
            sys.exit("a second --fix changes the file with some fixes, number %d" % number)
    return 0


if __name__ == "__main__":
    sys.exit(main())
