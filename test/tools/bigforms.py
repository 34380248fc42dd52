# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# bigforms.py: the texts that bigproject.py puts programs together from. CALL is
# the call that a text is about, # the number that makes its names unique, P the
# parameters of every function: `net::io_context &io, int n`.

import dataclasses

HEADER = """#pragma once
#include "small_asio.h"
namespace net = boost::asio;
net::awaitable<void> work();
net::awaitable<int> answer();
extern net::thread_pool Pool;
extern net::io_context Other;
void log(int n);
void reset(bool &value);
[[noreturn]] void fail();
void callBack(void (*step)(P), P);
bool offLoop(net::io_context &io);
inline bool onLoop(net::io_context &io) {
  return io.get_executor().running_in_this_thread();
}
inline bool onLoopToo(net::io_context &io) { return onLoop(io); }
inline void mustBeOff(net::io_context &io) {
  if (onLoop(io))
    throw 1;
}
void mustBeOffToo(net::io_context &io);
inline bool isStopped(net::io_context &io) { return io.stopped(); }
inline bool otherLoop(net::io_context &io) { return onLoop(Other) || io.stopped(); }
struct Loop {
  net::io_context &Io;
  bool isHere() const { return Io.get_executor().running_in_this_thread(); }
};
template <class Step> void apply(Step step) { step(); }
template <int> void numbered(P);
struct Hook {
  virtual ~Hook() = default;
  virtual void on(P) = 0;
};
Hook &hook(int n);
struct QuietHook {
  virtual ~QuietHook() = default;
  virtual void on(P) = 0;
};
QuietHook &quietHook(int n);
"""

MAIN = """void log(int) {}
void reset(bool &value) { value = false; }
void callBack(void (*step)(P), P) { step(io, n); }
void mustBeOffToo(net::io_context &io) {
  if (!offLoop(io))
    fail();
}
bool offLoop(net::io_context &io) {
  return !io.get_executor().running_in_this_thread();
}
net::thread_pool Pool;
net::io_context Other;
"""


@dataclasses.dataclass(frozen=True)
class Kind:
    """What a function is."""

    name: str
    declared: str  # in the header; or in front of its file's functions
    signature: str
    call: str
    local: bool = False  # only its own file sees it
    end: str = "}"


KINDS = [
    Kind("free", "void f#(P);", "void f#(P)", "f#(io, n)"),
    Kind("member", "struct S# {\n  void run(P);\n};", "void S#::run(P)", "S#().run(io, n)"),
    Kind("static-member", "struct M# {\n  static void run(P);\n};", "void M#::run(P)",
         "M#::run(io, n)"),
    Kind("overload", "struct Tag# {};\nvoid overloaded(P, Tag#);",
         "void overloaded(P, Tag#)", "overloaded(io, n, Tag#())"),
    Kind("specialised", "template <> void numbered<#>(P);", "template <> void numbered<#>(P)",
         "numbered<#>(io, n)"),
    Kind("namespaced", "namespace n# {\nvoid run(P);\n}", "void n#::run(P)", "n#::run(io, n)"),
    # The names are the same in every file.
    Kind("static", "static void step(P);", "static void step(P)", "step(io, n)", True),
    Kind("hidden", "namespace {\nvoid hidden(P);\n}", "namespace {\nvoid hidden(P)",
         "hidden(io, n)", True, "}\n}"),
]  # fmt: skip
OVERRIDERS = [
    Kind("overrider", "struct Hook# : BASE {\n  void on(P) override;\n};",
         "void Hook#::on(P)", "", True),
    Kind("lower-overrider", "struct Middle# : BASE {\n  void on(P) override { log(n); }\n};\n"
         "struct Hook# : Middle# {\n  void on(P) override;\n};", "void Hook#::on(P)", "", True),
]  # fmt: skip
ROOTS = [
    Kind("coroutine", "net::awaitable<void> serve#(P);", "net::awaitable<void> serve#(P)",
         "net::co_spawn(io, serve#(io, n), net::detached)"),
    Kind("coroutine-member", "struct R# {\n  net::awaitable<void> serve(P);\n};",
         "net::awaitable<void> R#::serve(P)",
         "net::co_spawn(io, R#().serve(io, n), net::detached)"),
    Kind("annotated", '[[clang::annotate("coro_tidy::on_loop")]] void handle#(P);',
         "void handle#(P)", "handle#(io, n)"),
]  # fmt: skip


@dataclasses.dataclass(frozen=True)
class Form:
    """How a function calls another."""

    name: str
    use: str = "CALL;"
    header: str = ""  # what the use needs, in the header …
    source: str = ""  # … and in the file of the function that is called
    effect: str = "certain"  # how being on a loop goes on; root: it begins
    hops: int = 0  # functions between the two
    at_use: bool = False  # the finding stands here


MADE = "struct Made# {\n  explicit Made#(P);\n};"
LAZY = "struct Lazy# {\n  net::io_context &io;\n  int n;\n  operator int() const;\n};"
VIA = "struct Via# {\n  virtual ~Via#() = default;\n  virtual void go(P) = 0;\n};\nVia# &via#();"
FORMS = [
    Form("plain"), Form("plain"), Form("plain"),
    Form("if", "if (n > 2)\n  CALL;"),
    Form("loop", "for (int i = 0; i != n; ++i)\n  CALL;"),
    Form("try", "try {\n  CALL;\n} catch (int) {\n}"),
    Form("handler", "try {\n  log(n);\n} catch (int) {\n  CALL;\n}"),
    Form("switch", "switch (n) {\ncase 1:\n  CALL;\n  break;\n}"),
    Form("comma", "log(n), CALL;"),
    Form("lambda", "[&] {\n  CALL;\n}();", hops=1),
    Form("lambda-variable", "{\n  auto later = [&] {\n    CALL;\n  };\n  later();\n}", hops=1),
    Form("generic-lambda", "[](auto &io, int n) {\n  CALL;\n}(io, n);", hops=1),
    Form("template", "apply([&] {\n  CALL;\n});", hops=2),
    Form("virtual", "via#().go(io, n);", VIA,
         "struct Going# : Via# {\n  void go(P) override {\n    CALL;\n  }\n};\n"
         "Via# &via#() {\n  static Going# it;\n  return it;\n}", hops=1),
    Form("constructor", "{ Made# made(io, n); }", MADE,
         "Made#::Made#(P) {\n  CALL;\n}", hops=1, at_use=True),
    Form("conversion", "log(Lazy#{io, n});", LAZY,
         "Lazy#::operator int() const {\n  CALL;\n  return n;\n}", hops=1, at_use=True),
    Form("operator", "Callable#()(io, n);",
         "struct Callable# {\n  void operator()(P) const;\n};",
         "void Callable#::operator()(P) const {\n  CALL;\n}", hops=1, at_use=True),
]  # fmt: skip
LIKELY = [
    Form("destructor", "{ Closer# closer{io, n}; }",
         "struct Closer# {\n  net::io_context &io;\n  int n;\n  ~Closer#();\n};",
         "Closer#::~Closer#() {\n  CALL;\n}", "likely", 1, True),
    Form("table", "Table#{[](P) {\n  CALL;\n}}.step(io, n);",
         "struct Table# {\n  void (*step)(P);\n};", "", "likely", 1),
    Form("pointer-parameter", "callBack([](P) {\n  CALL;\n}, io, n);", "", "", "likely", 1),
]  # fmt: skip
HOOKS = Form("hook", "hook(n).on(io, n);")
QUIET_HOOKS = Form("quiet-hook", "quietHook(n).on(io, n);")
BEGINS = [
    Form(name, "net::%s(io, [&io, n] {\n  CALL;\n});" % name, effect="root", hops=1)
    for name in ("post", "dispatch", "defer")
] + [
    Form("spawned", "net::co_spawn(io, [&io, n]() -> net::awaitable<void> {\n  CALL;\n"
         "  co_return;\n}, net::detached);", effect="root", hops=1),
]  # fmt: skip

WAITS = [
    "net::co_spawn(io, work(), net::use_future).get()",
    "net::co_spawn(io, answer(), net::use_future).wait()",
    "io.run()",
]


@dataclasses.dataclass(frozen=True)
class Around:
    """What stands around a call; `stops` if it keeps it off every loop."""

    name: str
    text: str
    stops: bool
    ends: bool = False  # what follows it in the function is not always reached
    wrong: tuple = ()  # where the answer is wrong today: "run", "call"


# R asks whether the loop runs here. A name ends with `!` where what follows in the
# function is not always reached.
R = "io.get_executor().running_in_this_thread()"
GUARDS = {
    "if-else": "if (R)\n  log(n);\nelse\n  CALL;",
    "negated": "if (!R)\n  CALL;",
    "compared": "if (R == false)\n  CALL;",
    "twice-negated": "if (!!R)\n  log(n);\nelse\n  CALL;",
    "likely": "if (!R) [[likely]]\n  CALL;",
    "expect": "if (__builtin_expect(!R, 1))\n  CALL;",
    "early-return!": "if (R)\n  return;\nCALL;",
    "early-return-block!": "if (R) {\n  net::co_spawn(io, work(), net::detached);\n"
    "  return;\n}\nCALL;",
    "and": "if (n > 1 && !R)\n  CALL;",
    "and-behind": "if (!R && n > 1)\n  CALL;",
    "or!": "if (n > 1 || R)\n  return;\nCALL;",
    "or-else": "if (R || n > 1)\n  log(n);\nelse\n  CALL;",
    "de-morgan": "if (!(R || n > 1))\n  CALL;",
    "short-circuit": "(void)(R || (CALL, true));",
    "ternary": "R ? log(n) : (void)CALL;",
    "ternary-condition": "if (R ? false : n > 1)\n  CALL;",
    "const-bool": "const bool here = R;\nif (!here)\n  CALL;",
    "bool": "bool here = R;\nif (!here)\n  CALL;",
    "bool-assigned": "bool here;\nhere = R;\nif (!here)\n  CALL;",
    "bool-return!": "bool here = R;\nif (here)\n  return;\nCALL;",
    "bool-conjunction": "const bool may = n > 1 && !R;\nif (may)\n  CALL;",
    "bool-narrowed": "bool skip = n > 1;\nskip = skip || R;\nif (!skip)\n  CALL;",
    "if-init": "if (bool here = R; !here)\n  CALL;",
    "if-init-executor": "if (auto ex = io.get_executor(); !ex.running_in_this_thread())\n  CALL;",
    "condition-variable": "if (bool here = R)\n  log(here);\nelse\n  CALL;",
    "executor": "auto ex = io.get_executor();\nif (!ex.running_in_this_thread())\n  CALL;",
    "executor-reference": "auto &&ex = io.get_executor();\n"
    "if (!ex.running_in_this_thread())\n  CALL;",
    "loop-reference": "auto &same = io;\n"
    "if (!same.get_executor().running_in_this_thread())\n  CALL;",
    "pointer": "auto *loop = &io;\nif (!loop->get_executor().running_in_this_thread())\n  CALL;",
    "bool-of-executor": "auto ex = io.get_executor();\n"
    "const bool here = ex.running_in_this_thread();\nif (!here)\n  CALL;",
    "bool-set": "bool skip = n > 1;\nif (R)\n  skip = true;\nif (!skip)\n  CALL;",
    "switch": "switch (int(R)) {\ncase 0:\n  CALL;\n  break;\ndefault:\n  break;\n}",
    "switch-bool": "switch (R) {\ncase true:\n  break;\ncase false:\n  CALL;\n}",
    "switch-return!": "switch (int(R)) {\ncase 1:\n  return;\n}\nCALL;",
    "switch-default!": "switch (int(R)) {\ncase 0:\n  break;\ndefault:\n  return;\n}\nCALL;",
    "while": "while (!R) {\n  CALL;\n  break;\n}",
    "for": "for (; !R;) {\n  CALL;\n  break;\n}",
    "continue": "for (int i = 0; i != n; ++i) {\n  if (R)\n    continue;\n  CALL;\n}",
    "break": "for (int i = 0; i != n; ++i) {\n  if (R)\n    break;\n  CALL;\n}",
    "both-ways!": "if (n > 1) {\n  if (R)\n    return;\n} else if (R) {\n  return;\n}\nCALL;",
    "or-n!": "if (n > 1) {\n  if (R)\n    return;\n} else {\n  return;\n}\nCALL;",
    "else-if": "if (n > 3)\n  log(n);\nelse if (!R)\n  CALL;",
    # Not on every way: a function that returns only off the loop would be a guard for what its caller does next.
    "throw!": "if (n < 8) {\n  if (R)\n    throw n;\n  CALL;\n}",
    "noreturn!": "if (n < 8) {\n  if (R)\n    fail();\n  CALL;\n}",
    "helper": "if (n < 8) {\n  mustBeOff(io);\n  CALL;\n}",
    "helper-elsewhere": "if (n < 8) {\n  mustBeOffToo(io);\n  CALL;\n}",
    "noreturn-else": "if (!R)\n  CALL;\nelse\n  fail();",
    "goto!": "if (R)\n  goto done;\nCALL;\ndone:\nlog(n);",
    "try": "try {\n  if (R)\n    throw n;\n  CALL;\n} catch (int) {\n}",
    "wrapper": "if (!onLoop(io))\n  CALL;",
    "wrapper-elsewhere": "if (offLoop(io))\n  CALL;",
    "wrapper-of-a-wrapper!": "if (onLoopToo(io))\n  return;\nCALL;",
    "wrapper-object": "if (!Loop{io}.isHere())\n  CALL;",
    "wrapper-variable": "Loop loop{io};\nif (!loop.isHere())\n  CALL;",
    "wrapper-lambda": "auto here = [&] { return R; };\nif (!here())\n  CALL;",
    "lambda-inside": "if (!R)\n  [&] { CALL; }();",
    "constexpr-if": "if constexpr (sizeof(int) > 1)\n  if (!R)\n    CALL;",
}
NO_GUARDS = {
    "other-object": "if (!Other.get_executor().running_in_this_thread())\n  CALL;",
    "other-object-return": "if (Other.get_executor().running_in_this_thread())\n  return;\nCALL;",
    "other-executor": "auto ex = Other.get_executor();\n"
    "if (!ex.running_in_this_thread())\n  CALL;",
    "other-wrapper": "if (!onLoop(Other))\n  CALL;",
    "other-wrapper-object": "if (!Loop{Other}.isHere())\n  CALL;",
    "other-wrapper-variable": "Loop loop{Other};\nif (!loop.isHere())\n  CALL;",
    "other-assigned": "auto ex = io.get_executor();\nex = Other.get_executor();\n"
    "if (!ex.running_in_this_thread())\n  CALL;",
    "other-pointer": "auto *loop = &io;\nloop = &Other;\n"
    "if (!loop->get_executor().running_in_this_thread())\n  CALL;",
    "other-perhaps": "auto ex = n ? io.get_executor() : Other.get_executor();\n"
    "if (!ex.running_in_this_thread())\n  CALL;",
    "pool": "if (!Pool.get_executor().running_in_this_thread())\n  CALL;",
    "inverted": "if (R)\n  CALL;",
    "inverted-wrapper": "if (!offLoop(io))\n  CALL;",
    "inverted-ternary": "R ? (void)CALL : log(n);",
    "inverted-bool": "bool here = R;\nif (here)\n  CALL;",
    "inverted-switch": "switch (int(R)) {\ncase 0:\n  return;\n}\nCALL;",
    "inverted-noreturn": "if (!R)\n  fail();\nCALL;",
    "other-switch": "switch (n) {\ncase 1:\n  if (R)\n    return;\n}\nCALL;",
    "either": "if (n > 1 || !R)\n  CALL;",
    "both": "if (R && n > 1)\n  return;\nCALL;",
    "after": "if (!R)\n  log(n);\nCALL;",
    "after-loop": "while (R) {\n  log(n);\n  break;\n}\nCALL;",
    "one-arm": "if (n > 1) {\n  if (R)\n    return;\n}\nCALL;",
    "ignored": "(void)R;\nCALL;",
    "ignored-bool": "bool here = R;\nlog(here);\nCALL;",
    "stopped": "if (!io.stopped())\n  CALL;",
    "other-predicate": "if (!isStopped(io))\n  CALL;",
    "other-conjunction": "if (!otherLoop(io))\n  CALL;",
    "overwritten": "bool here = R;\nhere = n > 1;\nif (!here)\n  CALL;",
    "changed-elsewhere": "bool here = R;\nreset(here);\nif (!here)\n  CALL;",
    "weakened": "bool skip = R;\nskip = skip && n > 1;\nif (!skip)\n  CALL;",
    "falls-through": "switch (int(R)) {\ncase 1:\n  log(n);\n  [[fallthrough]];\n"
    "default:\n  CALL;\n}",
    "caught": "try {\n  if (R)\n    throw n;\n} catch (int) {\n}\nCALL;",
    "in-a-lambda": "[&] {\n  if (R)\n    return;\n}();\nCALL;",
    "other-helper": "mustBeOff(Other);\nCALL;",
    "helper-one-arm": "if (n > 1)\n  mustBeOff(io);\nCALL;",
    "lambda-not-called": "auto here = [&] { return R; };\n(void)here;\nCALL;",
}
STOPS = {
    "thread": "std::thread([&io, n] {\n  CALL;\n}).detach();",
    "post-to-pool": "net::post(Pool, [&io, n] {\n  CALL;\n});",
    "dispatch-to-pool": "net::dispatch(Pool, [&io, n] {\n  CALL;\n});",
    "defer-to-pool": "net::defer(Pool, [&io, n] {\n  CALL;\n});",
    "post-to-executor": "net::post(Pool.get_executor(), [&io, n] {\n  CALL;\n});",
    "never-called": "auto later = [&io, n] {\n  CALL;\n};\n(void)later;",
    "discarded": "if constexpr (sizeof(int) == 1)\n  CALL;",
    "unevaluated": "(void)sizeof(CALL, 0);",
    "noexcept": "(void)noexcept(CALL);",
}

# Where coro-tidy is wrong today.
WRONG = {}


def _arounds(texts, stops):
    for name, text in texts.items():
        ends, name = "return" in text or name.endswith("!"), name.rstrip("!")
        yield Around(name, text.replace("R", R), stops, ends, WRONG.get(name, ()))


GUARDS = list(_arounds(GUARDS, True))
NO_GUARDS = list(_arounds(NO_GUARDS, False))
STOPS = list(_arounds(STOPS, True))
ALL = GUARDS + NO_GUARDS + STOPS
