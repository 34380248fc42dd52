# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The run calls that tool/dev/seed inserts: a future's, and those of the frameworks that a file uses."""
import re

task = lambda name, body="co_return;": f"[]() -> ::{name} {{ {body} }}()"
EAGER = "co_await ::std::suspend_always(); "  # else its result would be there when the call returns
SPAWN = "::{asio}::co_spawn(SeedIo, []() -> ::{asio}::awaitable<void> { co_return; }, ::{asio}::use_future)"
SPAWN_HEADERS = ["{asio}/awaitable.hpp", "{asio}/co_spawn.hpp", "{asio}/io_context.hpp", "{asio}/use_future.hpp"]
ASIO = r"\bboost(?:/|::)(?:asio|beast)|\basio(?:/|::|\.hpp)"
FORMS = {  # name: statements, headers that they need, what a file that can have them mentions
    "future": ("::std::promise<int> SeedP; SeedP.get_future().get();", [], ""),
    "io_context": ("::{asio}::io_context SeedIo; SeedIo.run();", ["{asio}/io_context.hpp"], ASIO),
    "co_spawn": ("::{asio}::io_context SeedIo; " + SPAWN + ".get();", SPAWN_HEADERS, ASIO),
    "coro::sync_wait": (f"::coro::sync_wait({task('coro::task<void>')});", ["coro/sync_wait.hpp", "coro/task.hpp"],
                        r"[<\"]coro/"),
    "cppcoro::sync_wait": (f"::cppcoro::sync_wait({task('cppcoro::task<>')});",
                           ["cppcoro/sync_wait.hpp", "cppcoro/task.hpp"], r"[<\"]cppcoro/"),
    "syncAwait": (f"::async_simple::coro::syncAwait({task('async_simple::coro::Lazy<>')});",
                  ["async_simple/coro/Lazy.h", "async_simple/coro/SyncAwait.h"], r"[<\"]async_simple/coro/"),
    "result::get": (f"{task('concurrencpp::result<void>', EAGER)}.get();", ["concurrencpp/concurrencpp.h"],
                    r"[<\"]concurrencpp/"),
    "waitFor": (f"::QCoro::waitFor({task('QCoro::Task<>', EAGER)});", ["qcorotask.h"], r"(?i)include [<\"](?:\w*/)*qcoro"),
    "QEventLoop": ("::QEventLoop SeedLoop; SeedLoop.exec();", ["QEventLoop"], r"include [<\"](?:\w*/)?Q[A-Z]\w+[>\"]"),
    "drogon::sync_wait": (f"::drogon::sync_wait({task('drogon::Task<>')});", ["drogon/utils/coroutine.h"],
                          r"[<\"]drogon/"),
    "EventLoop::loop": ("::trantor::EventLoop SeedLoop; SeedLoop.loop();", ["trantor/net/EventLoop.h"],
                        r"[<\"]trantor/")}


def forms_of(texts):
    """[(name, statement, headers)] of the forms for a file; `texts` is its own text and those of its unit's files."""
    found = []
    for name, (statement, headers, mention) in FORMS.items():
        match = next(filter(None, (re.search(mention, text) for text in texts)), None)
        if match:
            asio = "boost::asio" if match.group().startswith("boost") else "asio"
            includes = ["future"] * (name == "future") + [h.replace("{asio}", asio.replace("::", "/")) for h in headers]
            found.append((name, "{ " + statement.replace("{asio}", asio) + " }", includes))
    return found
