// What a model says of a function that is given a callable goes before what the
// function's body does with it.
// RUN: %check %s
//--- .coro-tidy/models/own.json
{"framework": "own", "functions": {
  "own::now": {"registers": [{"callable": 0, "where": "here"}]},
  "own::alsoNow": {"registers": [{"callable": 0, "where": "here"}]}}}
//--- a.cpp
#include <boost/asio.hpp>
#include <future>
namespace net = boost::asio;
std::future<int> ask();
net::io_context &io();

namespace own {
// By way of a loop that is not running, and is asked to run this only.
template <class F> void now(F f) {
  net::post(io(), std::move(f));
  net::post(io(), [] { ask().get(); }); // expect: 'std::future::get'
}
template <class F> auto alsoNow(F &&f) { return net::post(io(), (F &&)f); }
template <class F> void later(F f) { net::post(io(), std::move(f)); }
} // namespace own

void atTheTop() {
  own::now([] { ask().get(); });
  own::alsoNow([] { ask().get(); });
  own::later([] { ask().get(); }); // expect: 'std::future::get'
}
net::awaitable<void> inACoroutine() {
  own::now([] { ask().get(); }); // expect: 'std::future::get'
  co_return;
}
