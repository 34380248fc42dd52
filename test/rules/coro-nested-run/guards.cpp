// RUN: %check %s
// RUN: %if boost-asio %{ %check %s --real %}
// A condition that proves that no loop runs here makes the run call right.
#include <boost/asio.hpp>
namespace net = boost::asio;

net::awaitable<void> work();
void wait(net::io_context &io) {
  net::co_spawn(io, work(), net::use_future).get(); // expect: 'std::future::get'
}
void rethrow(std::exception_ptr);

void ifElse(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    net::co_spawn(io, work(), rethrow);
  else
    net::co_spawn(io, work(), net::use_future).get();
}
void negated(net::io_context &io) {
  if (!io.get_executor().running_in_this_thread()) {
    net::co_spawn(io, work(), net::use_future).get();
    io.run();
  }
}
void earlyReturn(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    return;
  net::co_spawn(io, work(), net::use_future).get();
}
void conjunction(net::io_context &io, bool sync) {
  if (sync && !io.get_executor().running_in_this_thread())
    io.run();
}
void disjunction(net::io_context &io, bool async) {
  if (async || io.get_executor().running_in_this_thread())
    return;
  io.run();
}
void conditional(net::io_context &io) {
  io.get_executor().running_in_this_thread() ? 0 : io.run();
}
void constant(net::io_context &io) {
  const bool running = io.get_executor().running_in_this_thread();
  if (!running)
    io.run();
}
void executor(const net::io_context::executor_type &ex) {
  if (!ex.running_in_this_thread())
    net::co_spawn(ex, work(), net::use_future).get();
}
struct Hook {
  net::io_context &Io;
  void member() {
    if (!Io.get_executor().running_in_this_thread())
      this->Io.run();
  }
};

void inverted(net::io_context &io) {
  if (io.get_executor().running_in_this_thread())
    io.run(); // expect: 'boost::asio::io_context::run'
}
void afterTheBranch(net::io_context &io) {
  if (!io.get_executor().running_in_this_thread())
    net::co_spawn(io, work(), net::detached);
  io.run(); // expect: 'boost::asio::io_context::run'
}
void eitherWay(net::io_context &io, bool force) {
  if (force || !io.get_executor().running_in_this_thread())
    io.run(); // expect: 'boost::asio::io_context::run'
}
void otherObject(net::io_context &io, net::io_context &other) {
  if (!other.get_executor().running_in_this_thread())
    io.run(); // expect: 'boost::asio::io_context::run'
}
void otherCondition(net::io_context &io) {
  if (!io.stopped())
    io.run(); // expect: 'boost::asio::io_context::run'
}

net::awaitable<void> serve(net::io_context &io, Hook &h) {
  wait(io);
  ifElse(io);
  negated(io);
  earlyReturn(io);
  conjunction(io, true);
  disjunction(io, true);
  conditional(io);
  constant(io);
  executor(io.get_executor());
  h.member();
  inverted(io);
  afterTheBranch(io);
  eitherWay(io, true);
  otherObject(io, io);
  otherCondition(io);
  co_return;
}

// What was known of the loop before a co_await is not known after it.
net::awaitable<int> answer();
net::awaitable<void> awaitsInBetween(net::io_context &io) {
  if (!io.get_executor().running_in_this_thread()) {
    int value = co_await answer();
    io.run_for(std::chrono::seconds(value)); // expect: 'boost::asio::io_context::run_for'
  }
}
