# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# variant_forms.py: in how many ways a function can reach one that waits, for
# variants.py. In the texts WAITS stands for the call of the function that waits,
# and BODY for what that function does; `io` is in scope.

import dataclasses


@dataclasses.dataclass
class Form:
    """How the waiting function is reached."""

    name: str
    use: str  # statements
    thread: str = "[&io] { USE }"  # the same, as arguments of std::thread
    declared: str = "void waits(net::io_context &io);"
    defined: str = "void waits(net::io_context &io) { BODY }"
    beside: str = ""  # stands in the file of the use, in front of it
    sure: str = "certain"  # how a nested one is found
    layouts: tuple = ("one-file", "three-files")
    # What is said today in cases where that is wrong; the test fails when it is not.
    wrong: dict = dataclasses.field(default_factory=dict)


HOOK = """struct Hook {
  virtual ~Hook() = default;
  virtual void run(net::io_context &io) = 0;
};
std::unique_ptr<Hook> makeHook();"""
WAITING_HOOK = """struct WaitingHook : Hook {
  void run(net::io_context &io) override { BODY }
};
std::unique_ptr<Hook> makeHook() { return std::make_unique<WaitingHook>(); }"""
SIGNAL = """struct Signal {
  std::vector<std::function<void()>> Slots;
  void connect(std::function<void()> slot) { Slots.push_back(std::move(slot)); }
  void operator()() const {
    for (const auto &slot : Slots)
      slot();
  }
};
"""
WAITS = "void waits(net::io_context &io);\n"
DEFINED = "void waits(net::io_context &io) { BODY }\n"

FORMS = [
    Form("function", "waits(io);", "waits, std::ref(io)"),
    Form("three-levels", "first(io);", "first, std::ref(io)",
         WAITS + "void first(net::io_context &io);\nvoid second(net::io_context &io);",
         "void first(net::io_context &io) { second(io); }\n" + DEFINED,
         "void second(net::io_context &io) { waits(io); }"),
    Form("lambda-called-at-once", "[&] { WAITS }();"),
    Form("lambda-variable", "auto step = [&] { WAITS }; step();", "[&io] { WAITS }"),
    Form("generic-lambda", "auto step = [](auto &io) { WAITS }; step(io);"),
    Form("lambda-in-a-lambda", "[&] { auto step = [&] { WAITS }; step(); }();"),
    Form("function-object", "Waits{io}();", "Waits{io}",
         "struct Waits {\n  net::io_context &io;\n  void operator()() const;\n};",
         "void Waits::operator()() const { BODY }"),
    Form("static-member", "Store::flush(io);", "&Store::flush, std::ref(io)",
         "struct Store {\n  static void flush(net::io_context &io);\n};",
         "void Store::flush(net::io_context &io) { BODY }"),
    Form("bind", "auto step = std::bind(waits, std::ref(io)); step();",
         "std::bind(waits, std::ref(io))", wrong={"thread": "certain"}),
    Form("bind-member", "Store s; std::bind(&Store::flush, &s, std::ref(io))();",
         declared="struct Store {\n  void flush(net::io_context &io);\n};",
         defined="void Store::flush(net::io_context &io) { BODY }"),
    Form("bind-front", "std::bind_front(waits, std::ref(io))();"),
    Form("member-pointer", "Store s; std::invoke(&Store::flush, s, io);",
         "&Store::flush, Store(), std::ref(io)",
         "struct Store {\n  void flush(net::io_context &io);\n};",
         "void Store::flush(net::io_context &io) { BODY }"),
    Form("member-pointer-variable",
         "Store s; void (Store::*const step)(net::io_context &) = &Store::flush; (s.*step)(io);",
         declared="struct Store {\n  void flush(net::io_context &io);\n};",
         defined="void Store::flush(net::io_context &io) { BODY }", sure="likely"),
    Form("virtual-override", "makeHook()->run(io);", declared=HOOK, defined=WAITING_HOOK),
    Form("override-of-an-override", "makeHook()->run(io);", declared=HOOK,
         defined="struct Middle : Hook {\n  void run(net::io_context &) override {}\n};\n"
         + WAITING_HOOK.replace(": Hook", ": Middle")),
    Form("template-method", "WaitingBase().run(io);",
         declared="struct Base {\n  virtual ~Base() = default;\n"
         "  void run(net::io_context &io) { step(io); }\n"
         "  virtual void step(net::io_context &io) = 0;\n};\n"
         "struct WaitingBase : Base {\n  void step(net::io_context &io) override;\n};",
         defined="void WaitingBase::step(net::io_context &io) { BODY }"),
    Form("static-polymorphism", "Derived().run(io);",
         declared="template <class Self> struct Base {\n"
         "  void run(net::io_context &io) { static_cast<Self *>(this)->step(io); }\n};\n"
         "struct Derived : Base<Derived> {\n  void step(net::io_context &io);\n};",
         defined="void Derived::step(net::io_context &io) { BODY }"),
    Form("function-template", "waitsOn(io);", "waitsOn<net::io_context>, std::ref(io)",
         "template <class Io> void waitsOn(Io &io) { BODY }", ""),
    Form("variadic-template", "all(1, io);",
         declared=WAITS + "template <class... Rest> void all(int, Rest &...rest) {\n"
         "  (waits(rest), ...);\n}"),
    Form("function-template-argument", "run<&waits>(io);", "run<&waits>, std::ref(io)",
         WAITS + "template <void (*Step)(net::io_context &)> void run(net::io_context &io) {\n"
         "  Step(io);\n}"),
    Form("std-function-parameter", "call([&] { WAITS });",
         "call, std::function<void()>([&io] { WAITS })",
         WAITS + "void call(std::function<void()> step);",
         DEFINED + "void call(std::function<void()> step) { step(); }"),
    Form("through-two-parameters", "outer([&] { WAITS });",
         declared=WAITS + "void inner(const std::function<void()> &step);\n"
         "void outer(const std::function<void()> &step);",
         defined=DEFINED + "void inner(const std::function<void()> &step) { step(); }\n"
         "void outer(const std::function<void()> &step) { inner(step); }"),
    Form("callable-template-parameter", "call([&] { WAITS });",
         declared=WAITS + "template <class Step> void call(Step step) { step(); }"),
    Form("function-pointer-parameter", "call(waits, io);",
         declared=WAITS + "void call(void (*step)(net::io_context &), net::io_context &io);",
         defined=DEFINED
         + "void call(void (*step)(net::io_context &), net::io_context &io) { step(io); }",
         sure="likely"),
    Form("std-function-variable", "std::function<void()> step = [&] { WAITS }; step();"),
    Form("std-function-member", "Steps s; s.first = [&] { WAITS }; s.first();",
         declared=WAITS + "struct Steps {\n  std::function<void()> first;\n};", sure="likely"),
    Form("signal", "Signal s; s.connect([&] { WAITS }); s();",
         declared=SIGNAL + WAITS, sure="likely"),
    Form("signal-elsewhere", "connect(io); changed()();",
         declared=SIGNAL + WAITS + "Signal &changed();\nvoid connect(net::io_context &io);",
         defined=DEFINED + "Signal &changed() {\n  static Signal it;\n  return it;\n}\n"
         "void connect(net::io_context &io) { changed().connect([&] { WAITS }); }",
         sure="likely"),
    Form("function-pointer",
         "void (*const step)(net::io_context &) = waits; step(io);",
         "&waits, std::ref(io)", sure="likely"),
    Form("function-pointer-member", "Table t{waits}; t.step(io);",
         declared=WAITS + "struct Table {\n  void (*step)(net::io_context &);\n};",
         sure="likely"),
    Form("constructor", "Waits w(io);",
         declared="struct Waits {\n  explicit Waits(net::io_context &io);\n};",
         defined="Waits::Waits(net::io_context &io) { BODY }"),
    Form("base-constructor", "Derived d(io);",
         declared="struct Waits {\n  explicit Waits(net::io_context &io);\n};\n"
         "struct Derived : Waits {\n  using Waits::Waits;\n};",
         defined="Waits::Waits(net::io_context &io) { BODY }"),
    Form("made-by-the-library", "auto w = std::make_unique<Waits>(io);",
         declared="struct Waits {\n  explicit Waits(net::io_context &io);\n};",
         defined="Waits::Waits(net::io_context &io) { BODY }"),
    Form("member-initialiser", "Whole w(io);",
         declared="int waits(net::io_context &io);\n"
         "struct Whole {\n  int Part;\n  explicit Whole(net::io_context &io);\n};",
         defined="int waits(net::io_context &io) { BODY return 0; }\n"
         "Whole::Whole(net::io_context &io) : Part(waits(io)) {}"),
    Form("destructor", "Waits w{io};",
         declared="struct Waits {\n  net::io_context &io;\n  ~Waits();\n};",
         defined="Waits::~Waits() { BODY }", sure="likely"),
    Form("conversion", "int n = Waits{io}; (void)n;",
         declared="struct Waits {\n  net::io_context &io;\n  operator int() const;\n};",
         defined="Waits::operator int() const { BODY return 0; }"),
    Form("operator", "Log() << io;",
         declared="struct Log {};\nLog operator<<(Log log, net::io_context &io);",
         defined="Log operator<<(Log log, net::io_context &io) { BODY return log; }"),
    Form("default-argument", "log();",
         declared="net::io_context &loop();\nint waits(net::io_context &io);\n"
         "void log(int n = waits(loop()));",
         defined="int waits(net::io_context &io) { BODY return 0; }", sure="likely"),
    Form("visit", "std::visit([&](auto) { WAITS }, std::variant<int, bool>());"),
    Form("visitor", "std::visit(Visitor{io}, std::variant<int, bool>());",
         declared="struct Visitor {\n  net::io_context &io;\n"
         "  void operator()(int) const;\n  void operator()(bool) const {}\n};",
         defined="void Visitor::operator()(int) const { BODY }"),
    Form("apply", "std::apply(waits, std::tie(io));"),
    Form("call-once", "std::once_flag once; std::call_once(once, waits, std::ref(io));"),
    Form("for-each",
         "int all[] = {1, 2}; std::for_each(all, all + 2, [&](int) { WAITS });"),
    Form("equal-names-in-two-files", "log(io); waits(io);",
         defined="static void step(net::io_context &io) { BODY }\n"
         "void waits(net::io_context &io) { step(io); }",
         beside="static void step(net::io_context &) {}\n"
         "void log(net::io_context &io) { step(io); }",
         layouts=("three-files",)),
    # A coroutine that runs on no loop does not exist: not in `thread` and `main`.
    Form("coroutine-lambda", "co_await [](net::io_context &io) -> net::awaitable<void> "
         "{ WAITS co_return; }(io);", ""),
    Form("awaited-coroutine", "co_await step(io);", "",
         WAITS + "net::awaitable<void> step(net::io_context &io);",
         DEFINED + "net::awaitable<void> step(net::io_context &io) { waits(io); co_return; }"),
]  # fmt: skip

# They only look as if they reached it.
DECOYS = [
    Form("lambda-never-called", "auto step = [&] { WAITS }; (void)step;"),
    Form("unevaluated", "static_assert(sizeof(waits(io), 0)); (void)noexcept(waits(io));"),
    Form("discarded-branch", "if constexpr (sizeof(int) == 1) { WAITS }"),
    Form("other-overload", "waits(1);",
         declared=WAITS + "void waits(int);", defined=DEFINED + "void waits(int) {}"),
    Form("other-member", "Steps s; s.first = [&] { WAITS }; s.second();",
         declared=WAITS + "struct Steps {\n  std::function<void()> first, second;\n};"),
    Form("other-name-in-the-other-file", "step(io);",
         defined="static void step(net::io_context &io) { BODY }\n"
         "void waits(net::io_context &io) { step(io); }",
         beside="static void step(net::io_context &) {}", layouts=("three-files",)),
    Form("hidden-base", "Derived().run(io);",
         declared="struct Base {\n  void run(net::io_context &io);\n};\n"
         "struct Derived : Base {\n  void run(net::io_context &io);\n};",
         defined="void Base::run(net::io_context &io) { BODY }\n"
         "void Derived::run(net::io_context &) {}"),
    Form("other-interface", "makeOther()->run(io);",
         declared=HOOK + HOOK.replace("Hook", "Other"),
         defined=WAITING_HOOK + "\n" + WAITING_HOOK.replace("Hook", "Other").replace("BODY", "")),
    Form("only-made", "(void)makeHook();", declared=HOOK, defined=WAITING_HOOK),
    Form("only-named", "auto *step = &waits; (void)step;"),
]  # fmt: skip
