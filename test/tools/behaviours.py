# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# behaviours.py: the same behaviours of every framework. Each row of frameworks.py
# says in C++ how one framework writes a run call, a guard, a handler; a program is
# made of it, and coro-tidy must find what is nested and nothing else.
#
#   behaviours.py --tool=coro-tidy --clangxx=CXX --work=DIR [--flags NAME=FLAGS]…
#
# A row with `real` is compiled with the framework's own headers and those flags.

import argparse
import pathlib
import re
import shlex
import shutil
import sys

import checking
import compdb
import frameworks

# A line that ends in FOUND is a nested run, one in GUARDED only without a guard
# that is exact, and every other is right.
ALWAYS = """
@coroutine@ inABody(@params@) {
  @run@; // FOUND
  @return@;
}

void hook(@params@) {
  @run@; // FOUND
}
struct Observer {
  virtual ~Observer() = default;
  virtual void changed(@params@) = 0;
};
struct Waits : Observer {
  void changed(@params@) override {
    @run@; // FOUND
  }
};
struct Queue {
  ~Queue() {}
  template <class F> static void onThread(F f) { std::thread(f).detach(); }
};
@coroutine@ callsHooks(@params@@comma@Observer &observer) {
  hook(@args@);
  observer.changed(@args@);
  Queue::onThread([&]() mutable {
    @run@;
  });
  @return@;
}

void calledByNobody(@params@) {
  @run@;
}
"""
GUARD = """
void guarded(@params@) {
  if (@guard@) {
    @run@;
  }
  @run@; // FOUND
}
@coroutine@ callsTheGuarded(@params@) {
  guarded(@args@);
  @return@;
}
"""
HANDLER = """
void registers(@params@@more@) {
  @handler@ {
    @run@; // FOUND
  }@end@;
}
"""
POOL = """
@coroutine@ handsToThreads(@params@@more@) {
  @pool@ {
    @run@;
  }@end@;
  @return@;
}
"""


def filled(template, values):
    return re.sub(r"@(\w+)@", lambda m: values[m[1]], template)


def program(row):
    """The C++ text for one framework."""
    params = row.get("params", "")
    values = {
        "coroutine": row.get("coroutine", "mock::Task<>"),
        "return": row.get("return", "co_return"),
        "run": row["run"],
        "params": params,
        "args": row.get("args", ""),
        "comma": ", " if params else "",
        "guard": row.get("guard", ""),
    }
    text = "#include <thread>\n#include <task.h>\n"
    text += "".join("#include <%s>\n" % h for h in row["headers"])
    text += row.get("before", "") + "\n" + filled(ALWAYS, values)
    if "guard" in row:
        text += filled(GUARD, values)
    for name, template in (("handler", HANDLER), ("pool", POOL)):
        if name in row:
            more, start, end = row[name]
            separator = ", " if params and more else ""
            values.update({name: start, "end": end, "more": separator + more})
            text += filled(template, values)
    return text


def expected(text):
    return {n for n, line in enumerate(text.splitlines(), 1) if line.endswith("// FOUND")}


def mistakes(name, row, options):
    """How the answers differ from the marks of the program."""
    root = options.work / name
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    text = program(row)
    (root / "a.cpp").write_text(text)
    (root / ".clang-tidy").write_text("CheckOptions: {coro-nested-run.Confidence: likely}\n")
    flags = options.flags.get(row["real"], []) if "real" in row else []
    mock = ["-idirafter" if "real" in row else "-I", str(compdb.MOCK)]
    build = compdb.write(root, options.clangxx, [*flags, *mock])
    found = checking.findings(options.tool, root, "-p", str(build))
    sure = "likely" if row.get("likely") else "certain"
    for one in found:
        if one["confidence"] != sure and one["line"] in expected(text):
            yield "%s:%d: %s, not %s" % (name, one["line"], one["confidence"], sure)
    lines = {one["line"] for one in found}
    for line in sorted(expected(text) - lines):
        yield "%s:%d: not found: %s" % (name, line, text.splitlines()[line - 1].strip())
    for line in sorted(lines - expected(text)):
        yield "%s:%d: found, and right: %s" % (name, line, text.splitlines()[line - 1].strip())


def main():
    parser = argparse.ArgumentParser()
    for option in ("tool", "clangxx", "work"):
        parser.add_argument("--" + option, required=True)
    parser.add_argument("--flags", action="append", default=[])
    parser.add_argument("--only", help="one row")
    options = parser.parse_args()
    options.work = pathlib.Path(options.work).resolve()
    pairs = (flag.split("=", 1) for flag in options.flags)
    options.flags = {name: shlex.split(flags) for name, flags in pairs}
    wrong, counted = [], 0
    for name, row in frameworks.ROWS.items():
        if options.only in (None, name):
            counted += 1
            said = list(mistakes(name, row, options))
            print("%s: %s" % (name, "as expected" if not said else "wrong"))
            wrong += said
    print("%d frameworks, %d mistakes" % (counted, len(wrong)))
    print("\n".join(wrong))
    return 1 if wrong or not counted else 0


if __name__ == "__main__":
    sys.exit(main())
