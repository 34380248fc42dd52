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
net::awaitable<void> number(int n);
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

void numbersOnly(net::io_context &io, std::string s) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, number(int(s.size())), net::use_future).get();
}
void bound(net::io_context &io, std::string s) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, std::bind(text, s), net::use_future).get();
}

// References and wrappers that are made on the way.
net::awaitable<void> wrapped(std::reference_wrapper<int> r);
net::awaitable<void> pointer(const char *const &p);
template <class T> net::awaitable<void> any(T &&t);
void wraps(net::io_context &io, int n, const char *p) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the work borrows the local variable 'n'
  net::co_spawn(io, wrapped(n), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the work borrows the local variable 'p'
  net::co_spawn(io, pointer(p), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: the work borrows the local variable 'p'
  net::co_spawn(io, any(p), net::use_future).get();
}
void elements(net::io_context &io, std::vector<int> v) {
  for (int &e : v)
    // expect@+2: 'std::future::get'
    // expect-no-fix@+1: the work borrows the local variable 'v'
    net::co_spawn(io, any(e), net::use_future).get();
}

// A function that is no coroutine ends, and its parameters, before the work does.
net::awaitable<void> later(const std::string &s);
net::awaitable<void> lends(std::string s) { return later(s); }
net::awaitable<void> moves(std::string s) { return text(std::move(s)); }
void plain(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix-says@+1: 'lends' is no coroutine, and the work may keep references to its parameters
  net::co_spawn(io, lends("a"), net::use_future).get();
}
void plainMoves(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, moves("a"), net::use_future).get();
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
  copied(io, "a"), quietly(io), loudly(io), numbersOnly(io, "a"), bound(io, "a");
  wraps(io, 1, "a"), elements(io, {}), plain(io), plainMoves(io);
}
net::awaitable<void> calls(net::io_context &io) {
  outside(io);
  co_return;
}
