// RUN: %check %s
#include <boost/asio.hpp>
#include <corral.h>
namespace net = boost::asio;

corral::Task<int> answer();

corral::Task<> runToCompletion(net::io_context &outer) {
  corral::run(outer, answer()); // expect: 'corral::run' waits // expect-severity: deadlock // expect-framework: corral
  net::io_context inner;
  corral::run(inner, answer()); // expect: corral::run // expect-severity: stall
  co_await answer();
}

void hook(net::io_context &io) {
  if (corral::currentRunExecutor() == nullptr)
    corral::run(io, answer());
}
corral::Task<> callsTheHook(net::io_context &io) {
  hook(io);
  co_return;
}

int atTheTop(net::io_context &io) { return corral::run(io, answer()); }
