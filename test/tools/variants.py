# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# variants.py: one program, written in many ways, must get one answer. A function
# waits for work on an io_context. Each form reaches it in another way, each layout
# splits the program into other files, and each case decides whether that is right.
# The forms of a project stand in namespaces of their own; --isolated gives each a
# project of its own. Prints one line a variant; ends with 1 if one is not as expected.

import argparse
import dataclasses
import json
import pathlib
import shutil
import subprocess
import sys

import compdb

WAIT = "net::co_spawn(io, work(), net::use_future).get();"
GUARD = "if (!io.get_executor().running_in_this_thread()) "
HEADER = """#pragma once
#include <boost/asio.hpp>
#include <functional>
#include <memory>
#include <thread>
namespace net = boost::asio;
net::awaitable<int> work();
"""


@dataclasses.dataclass
class Form:
    """How the waiting function is reached. BODY stands for what it does."""

    name: str
    use: str  # statements where `io` is in scope; WAITS stands for the call
    thread: str  # the same, as arguments of std::thread
    declared: str = "void waits(net::io_context &io);"
    defined: str = "void waits(net::io_context &io) { BODY }"


HOOK = """struct Hook {
  virtual ~Hook() = default;
  virtual void run(net::io_context &io) = 0;
};
std::unique_ptr<Hook> makeHook();"""
WAITING_HOOK = """struct WaitingHook : Hook {
  void run(net::io_context &io) override { BODY }
};
std::unique_ptr<Hook> makeHook() { return std::make_unique<WaitingHook>(); }"""

FORMS = [
    Form("function", "waits(io);", "waits, std::ref(io)"),
    Form("lambda-called-at-once", "[&] { WAITS }();", "[&io] { [&] { WAITS }(); }"),
    Form("lambda-variable", "auto step = [&] { WAITS }; step();", "[&io] { WAITS }"),
    Form(
        "function-object",
        "Waits{io}();",
        "Waits{io}",
        "struct Waits {\n  net::io_context &io;\n  void operator()() const;\n};",
        "void Waits::operator()() const { BODY }",
    ),
    Form(
        "bind",
        "auto step = std::bind(waits, std::ref(io)); step();",
        "std::bind(waits, std::ref(io))",
    ),
    Form(
        "member-pointer",
        "Store s; std::invoke(&Store::flush, s, io);",
        "&Store::flush, Store(), std::ref(io)",
        "struct Store {\n  void flush(net::io_context &io);\n};",
        "void Store::flush(net::io_context &io) { BODY }",
    ),
    Form(
        "virtual-override",
        "makeHook()->run(io);",
        "[&io] { makeHook()->run(io); }",
        HOOK,
        WAITING_HOOK,
    ),
    Form(
        "function-template",
        "waitsOn(io);",
        "waitsOn<net::io_context>, std::ref(io)",
        "template <class Io> void waitsOn(Io &io) { BODY }",
        "",
    ),
    Form(
        "std-function-parameter",
        "call([&] { WAITS });",
        "call, std::function<void()>([&io] { WAITS })",
        "void waits(net::io_context &io);\nvoid call(std::function<void()> step);",
        "void waits(net::io_context &io) { BODY }\n"
        "void call(std::function<void()> step) { step(); }",
    ),
    Form(
        "callable-template-parameter",
        "call([&] { WAITS });",
        "[&io] { call([&] { WAITS }); }",
        "void waits(net::io_context &io);\n"
        "template <class Step> void call(Step step) { step(); }",
    ),
    Form(
        "std-function-member",
        "Steps s; s.first = [&] { WAITS }; s.first();",
        "[&io] { Steps s; s.first = [&] { WAITS }; s.first(); }",
        "void waits(net::io_context &io);\n"
        "struct Steps {\n  std::function<void()> first;\n};",
    ),
    Form(
        "function-pointer",
        "void (*const step)(net::io_context &) = waits; step(io);",
        "&waits, std::ref(io)",
    ),
    Form(
        "constructor",
        "Waits w(io);",
        "[&io] { Waits w(io); }",
        "struct Waits {\n  explicit Waits(net::io_context &io);\n};",
        "Waits::Waits(net::io_context &io) { BODY }",
    ),
    # A coroutine that runs on no loop does not exist: not in `thread` and `main`.
    Form(
        "coroutine-lambda",
        "co_await [](net::io_context &io) -> net::awaitable<void> { WAITS co_return; }(io);",
        "",
    ),
]

# Case → (is it nested?, what BODY is, the function that starts it)
CASES = {
    "nested": (True, WAIT, "net::awaitable<void> serve(net::io_context &io) { USE co_return; }"),
    "posted": (True, WAIT, "void serve(net::io_context &io) { net::post(io, [&io] { USE }); }"),
    "guarded": (
        False,
        GUARD + WAIT,
        "net::awaitable<void> serve(net::io_context &io) { USE co_return; }",
    ),
    "thread": (
        False,
        WAIT,
        "net::awaitable<void> serve(net::io_context &io) {\n"
        "  std::thread(THREAD).detach();\n  co_return;\n}",
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
        return "found" if CASES[self.case][0] else "silent"

    def pieces(self):
        """File name → its text, without the namespace around it."""
        _, body, start = CASES[self.case]
        split = self.layout == "three-files"
        # In one file a lambda waits itself.
        waits = "waits(io);" if split else body
        start = start.replace("USE", self.form.use).replace("THREAD", self.form.thread)
        texts = [self.form.declared, self.form.defined, start]
        texts = [t.replace("WAITS", waits).replace("BODY", body) for t in texts]
        names = ["waits.h", "waits.cpp", "serve.cpp"] if split else ["all.cpp"] * 3
        result = {}
        for name, text in zip(names, texts):
            result[name] = result.get(name, "") + text + "\n"
        return result


def variants():
    for case in CASES:
        for layout in ("one-file", "three-files"):
            for form in FORMS:
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
    build = compdb.write(root, options.clangxx, ["-I" + str(compdb.MOCK)])
    (root / ".clang-tidy").write_text(
        "Checks: '-*,coro-nested-run'\n"
        "CheckOptions: {coro-nested-run.Confidence: likely}\n"
    )
    command = [options.tool, "check", "-p", str(build), "--project-root=" + str(root)]
    command += ["--checks=coro-nested-run", "--format=json"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit("%s\nends with %d: %s" % (command, done.returncode, done.stderr))
    return json.loads(done.stdout)["findings"]


def answers(options, group, name):
    root = pathlib.Path(options.work).resolve() / name
    places = write(root, group)
    found = findings(options, root)
    for variant, place in zip(group, places):
        times = sum(f["line"] in place.get(f["file"], ()) for f in found)
        answer = ["silent", "found"][times] if times < 2 else "found %d times" % times
        yield variant, answer


def main():
    parser = argparse.ArgumentParser()
    for option in ("tool", "clangxx", "work"):
        parser.add_argument("--" + option, required=True)
    parser.add_argument("--isolated", action="store_true")
    options = parser.parse_args()
    groups = {}
    for variant in variants():
        name = str(variant) if options.isolated else variant.layout + " " + variant.case
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
