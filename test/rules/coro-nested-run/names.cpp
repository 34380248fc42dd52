// RUN: %check %s
// Run calls are known by their declarations, however they are spelled.
#include <boost/asio.hpp>
#include <memory>
#include <optional>
#include <functional>
namespace io = boost::asio;
using Result = std::future<int>;
using boost::asio::io_context;

io::awaitable<void> aliases(Result r, io_context &c) {
  r.get();                      // expect: 'std::future::get'
  c.run();                      // expect: 'boost::asio::io_context::run'
  (&c)->run();                  // expect: 'boost::asio::io_context::run'
  c.boost::asio::io_context::run(); // expect: 'boost::asio::io_context::run'
  std::move(r).get();           // expect: 'std::future::get'
  r.wait();                     // expect: ::wait'
  co_return;
}

// ADL finds co_spawn.
io::awaitable<int> work();
io::awaitable<void> byAdl(io_context &c) {
  co_spawn(c, work(), io::use_future).get(); // expect: 'std::future::get'
  co_return;
}

// Every instance has the one bare name.
io::awaitable<void> instances(std::future<void> a, std::future<int &> b, std::shared_future<int> c) {
  a.get(); // expect: 'std::future::get'
  b.get(); // expect: 'std::future::get'
  c.get(); // expect: 'std::shared_future::get'
  co_return;
}

// A base's member belongs to the base.
struct Derived : std::future<int> {};
struct Loop : io_context {};
io::awaitable<void> inherited(Derived d, Loop &l) {
  d.get(); // expect: 'std::future::get'
  l.run(); // expect: 'boost::asio::io_context::run'
  co_return;
}

// Other things that are called get, run, wait or poll.
struct Game {
  int get();
  void run();
  io::awaitable<void> wait();
  bool poll();
};
namespace mine {
struct io_context {
  void run();
};
template <class T> struct future {
  T get();
};
} // namespace mine
io::awaitable<void> sameNames(Game g, mine::io_context c, mine::future<int> f) {
  g.get();
  g.run();
  g.poll();
  co_await g.wait();
  c.run();
  f.get();
}
io::awaitable<void> getOfOthers(std::unique_ptr<int> a, std::shared_ptr<int> b,
                                std::reference_wrapper<int> c, std::optional<int> d) {
  a.get();
  b.get();
  c.get();
  d.value();
  std::get<0>(std::pair(1, 2));
  co_return;
}
