# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# variants.py: one program, written in many ways, must get one answer. A function
# waits for work on an io_context. Each form reaches it in another way, each layout
# splits the program into other files, and each case decides whether that is right.
# The forms of a project stand in namespaces of their own; --isolated gives each a
# project of its own. --real takes the real Boost.Asio instead of test/mock.
# Prints one line a variant; ends with 1 if one is not as expected.

import argparse
import dataclasses
import pathlib
import shutil
import sys

import checking
import compdb
from variant_forms import DECOYS, FORMS, Form

WAIT = "net::co_spawn(io, work(), net::use_future).get();"
LAYOUTS = ("one-file", "three-files")
GUARD = "if (!io.get_executor().running_in_this_thread()) "
HEADER = """#pragma once
#include <algorithm>
#include <boost/asio.hpp>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <tuple>
#include <variant>
#include <vector>
namespace net = boost::asio;
net::awaitable<int> work();
"""

# Case → (is it nested?, what BODY is, the function that starts it)
CASES = {
    "nested": (True, WAIT, "net::awaitable<void> serve(net::io_context &io) { USE co_return; }"),
    "posted": (True, WAIT, "void serve(net::io_context &io) { net::post(io, [&io] { USE }); }"),
    "guarded": (
        False,
        GUARD + WAIT,
        "net::awaitable<void> serve(net::io_context &io) { USE co_return; }",
    ),
    "use-guarded": (
        False,
        WAIT,
        "net::awaitable<void> serve(net::io_context &io) {\n"
        "  " + GUARD + "{ USE }\n  co_return;\n}",
    ),
    "thread": (
        False,
        WAIT,
        "net::awaitable<void> serve(net::io_context &io) {\n"
        "  std::thread(THREAD).detach();\n  co_return;\n}",
    ),
    "pool": (
        False,
        WAIT,
        "net::awaitable<void> serve(net::io_context &io, net::thread_pool &pool) {\n"
        "  net::post(pool, [&io] { USE });\n  co_return;\n}",
    ),
    "main": (False, WAIT, "void serve(net::io_context &io) { USE }"),
}


@dataclasses.dataclass
class Variant:
    form: Form
    layout: str
    case: str

    def __str__(self):
        return "%s %s %s" % (self.form.name, self.layout, self.case)

    @property
    def expected(self):
        if self.case in self.form.wrong:
            return self.form.wrong[self.case]
        if not CASES[self.case][0] or self.form in DECOYS:
            return "silent"
        return self.form.sure

    def pieces(self):
        """File name → its text, without the namespace around it."""
        form, (_, body, start) = self.form, CASES[self.case]
        split = self.layout == "three-files"
        # In one file a lambda waits itself.
        waits = "waits(io);" if split else body
        start = start.replace("THREAD", form.thread).replace("USE", form.use)
        texts = [form.declared, form.defined, form.beside, start]
        texts = [t.replace("WAITS", waits).replace("BODY", body) for t in texts]
        names = ["waits.h", "waits.cpp", "serve.cpp", "serve.cpp"]
        result = {}
        for name, text in zip(names if split else ["all.cpp"] * 4, texts):
            result[name] = result.get(name, "") + text + "\n"
        return result


def variants(layouts):
    for case in CASES:
        for form in FORMS + DECOYS:
            for layout in (one for one in layouts if one in form.layouts):
                if form.thread or case in ("nested", "guarded"):
                    yield Variant(form, layout, case)


def write(root, group):
    """Returns for each variant of the group where its lines are: {file: range}."""
    files, places = {}, [{} for _ in group]
    for number, variant in enumerate(group):
        for name, text in variant.pieces().items():
            first = HEADER if name in ("waits.h", "all.cpp") else '#include "waits.h"\n'
            lines = files.setdefault(name, first.splitlines())
            start = len(lines)
            lines += ["namespace v%d {" % number, *text.splitlines(), "}"]
            places[number][name] = range(start + 1, len(lines) + 1)
    calls = ["  v%d::serve(io);" % n for n, v in enumerate(group) if v.case == "main"]
    last = files["serve.cpp" if "serve.cpp" in files else "all.cpp"]
    if calls:
        last += ["int main() {", "  net::io_context io;", *calls, "}"]
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    for name, lines in files.items():
        (root / name).write_text("\n".join(lines) + "\n")
    return places


def findings(options, root):
    mock = [] if options.real else ["-I" + str(compdb.MOCK)]
    build = compdb.write(root, options.clangxx, mock)
    (root / ".clang-tidy").write_text(
        "Checks: '-*,coro-nested-run'\n"
        "CheckOptions: {coro-nested-run.Confidence: likely}\n"
    )
    # Laying out a fix takes as long as the file is.
    (root / ".clang-format").write_text("DisableFormat: true\n")
    arguments = ["-p", str(build), "--checks=-*,coro-nested-run"]
    return checking.findings(options.tool, root, *arguments)


def answers(options, group, name):
    root = pathlib.Path(options.work).resolve() / name
    places = write(root, group)
    found = findings(options, root)
    for variant, place in zip(group, places):
        sure = [f["confidence"] for f in found if f["line"] in place.get(f["file"], ())]
        yield variant, " ".join(sure) or "silent"


def main():
    parser = argparse.ArgumentParser()
    for option in ("tool", "clangxx", "work"):
        parser.add_argument("--" + option, required=True)
    parser.add_argument("--isolated", action="store_true")
    parser.add_argument("--real", action="store_true")
    parser.add_argument("--layout", action="append")
    options = parser.parse_args()
    groups = {}
    for variant in variants(options.layout or LAYOUTS):
        name = str(variant) if options.isolated else variant.layout
        groups.setdefault(name.replace(" ", "/"), []).append(variant)
    wrong = []
    for name, group in groups.items():
        for variant, answer in answers(options, group, name):
            print("%s: %s" % (variant, answer))
            if answer != variant.expected:
                wrong.append("%s: %s, not %s" % (variant, variant.expected, answer))
    if wrong:
        print("expected:\n  " + "\n  ".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
