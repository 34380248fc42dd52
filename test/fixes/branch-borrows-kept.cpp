// REQUIRES: boost-asio
// RUN: %check %s
// What is put into an object after its declaration, what a smart pointer does not own,
// and what only looks as if it were lent.
//--- a.cpp
#include <boost/asio.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
namespace net = boost::asio;

net::awaitable<void> whole(std::shared_ptr<int> n);
net::awaitable<void> maybe(std::optional<std::function<void()>> f);
net::awaitable<void> all(std::vector<std::function<void()>> f);
net::awaitable<void> numbers(std::shared_ptr<std::vector<int *>> n);
net::awaitable<void> text(std::string s);
int global;

void ownsNothing(net::io_context &io) {
  int n = 0;
  std::shared_ptr<int> p(&n, [](int *) {});
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the work borrows the local variable 'n'
  net::co_spawn(io, whole(p), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the work borrows the local variable 'n'
  net::co_spawn(io, whole(std::shared_ptr<int>(&n, [](int *) {})), net::use_future).get();
}
void owns(net::io_context &io) {
  auto p = std::make_shared<int>(3);
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, whole(p), net::use_future).get();
}
void filledLater(net::io_context &io) {
  int n = 0;
  std::optional<std::function<void()>> f = std::nullopt;
  f = [&n] { ++n; };
  // expect@+2: 'std::future::get'
  // expect-fix-says@+1: the work keeps a reference to 'f', which must outlive it
  net::co_spawn(io, maybe(f), net::use_future).get();
}
void givenByIndex(net::io_context &io) {
  int n = 0;
  std::vector<std::function<void()>> f(1);
  f[0] = [&n] { ++n; };
  // expect@+2: 'std::future::get'
  // expect-fix-says@+1: the work keeps a reference to 'f', which must outlive it
  net::co_spawn(io, all(f), net::use_future).get();
}
void neverFilled(net::io_context &io) {
  std::optional<std::function<void()>> f = [] { ++global; };
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, maybe(f), net::use_future).get();
}
void shared(net::io_context &io) {
  int n = 0;
  auto p = std::make_shared<std::vector<int *>>();
  p->push_back(&n);
  // expect@+2: 'std::future::get'
  // expect-fix-says@+1: must outlive it
  net::co_spawn(io, numbers(p), net::use_future).get();
}
void copied(net::io_context &io, const char *from) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, text(from), net::use_future).get();
}

// Nothing that a person would notice runs after it.
struct Named {
  std::string Name;
  std::vector<Named> Parts;
};
struct Writes {
  ~Writes();
};
struct Has {
  Writes Member;
};
#define CHECK_NOTHING(x) do { } while (false)
void quietly(net::io_context &io) {
  Named named{"a", {}};
  int n = 0;
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, text(named.Name), net::use_future).get();
  static_assert(sizeof(int) > 1);
  using Number = int;
  (void)n;
  CHECK_NOTHING(n);
}
void loudly(net::io_context &io) {
  Has has;
  // expect@+2: 'std::future::get'
  // expect-fix-says@+1: would run before the work has completed
  net::co_spawn(io, text("a"), net::use_future).get();
}
void outside(net::io_context &io) noexcept {
  ownsNothing(io), owns(io), filledLater(io), givenByIndex(io), neverFilled(io), shared(io);
  copied(io, "a"), quietly(io), loudly(io);
}
net::awaitable<void> calls(net::io_context &io) {
  outside(io);
  co_return;
}
