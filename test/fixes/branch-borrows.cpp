// RUN: %check %s
// What the work borrows by way of others: views, pointers, functions, aggregates,
// default arguments. Of a local variable or a temporary there is no fix.
//--- a.cpp
#include <boost/asio.hpp>
#include <any>
#include <array>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>
namespace net = boost::asio;
using Aw = net::awaitable<void>;

Aw text(const char *);
Aw view(std::string_view);
Aw all(std::span<int>);
Aw list(std::initializer_list<int>);
Aw from(std::vector<int>::iterator);
Aw calls(std::function<void()>);
Aw named(const std::string &name = "the default");
Aw values(std::vector<int>, std::optional<std::string>, std::unique_ptr<int>);
Aw views(std::vector<std::string_view>);
Aw maybe(std::optional<std::string_view>);
Aw wrapped(std::reference_wrapper<int>);
Aw array(std::array<int *, 2>);
Aw pointer(const int *);
Aw any(std::any);
Aw shared(std::shared_ptr<int *>);
struct Node {
  int *To;
  std::string Name;
};
Aw nodes(std::vector<Node>);
Aw functions(std::vector<std::function<void()>>);
struct Request {
  const std::string &Name;
  int Count;
};
Aw asks(Request);
std::string make();
std::string_view trimmed(std::string_view s);
Request made(const std::string &);

void locals(net::io_context &io, std::string s) {
  std::vector<int> v;
  char buffer[8] = "";
  int n = 0;
  std::string_view sv = s;
  std::string &alias = s;
  Request request{s, 1};
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 's'
  net::co_spawn(io, text(s.c_str()), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 'buffer'
  net::co_spawn(io, text(buffer), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 's'
  net::co_spawn(io, view(sv), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 's'
  net::co_spawn(io, view(trimmed(s)), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 's'
  net::co_spawn(io, view(alias), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 'v'
  net::co_spawn(io, all(v), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 'v'
  net::co_spawn(io, from(v.begin()), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 'n'
  net::co_spawn(io, calls([&n] { ++n; }), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 'n'
  net::co_spawn(io, wrapped(std::ref(n)), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 's'
  net::co_spawn(io, asks({s, 1}), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 's'
  net::co_spawn(io, asks(request), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 's'
  net::co_spawn(io, asks(made(s)), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 's'
  net::co_spawn(io, maybe(std::string_view(s)), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: which would be gone before the work is done
  net::co_spawn(io, views({std::string_view(s)}), net::use_future).get();
}
void more(net::io_context &io) {
  int n = 0;
  std::pair<int, int> both;
  auto &[first, second] = both;
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 'n'
  net::co_spawn(io, array({&n, &n}), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 'first'
  net::co_spawn(io, pointer(&first), net::use_future).get();
  n += second;
  std::any held = &n;
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows the local variable 'n'
  net::co_spawn(io, any(held), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: which would be gone before the work is done
  net::co_spawn(io, shared(std::make_shared<int *>(&n)), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: which would be gone before the work is done
  net::co_spawn(io, nodes({{&n, "a"}}), net::use_future).get();
}
void filled(net::io_context &io) {
  int n = 0;
  std::vector<std::function<void()>> all;
  all.push_back([&n] { ++n; });
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch unsafe
  net::co_spawn(io, functions(all), net::use_future).get();
}
void ownedByAny(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, any(3), net::use_future).get();
}
void ends(net::io_context &io) noexcept {
  // expect@+2: 'std::future::get'
  // expect-fix-says@+1: would no longer end the program here
  net::co_spawn(io, any(3), net::use_future).get();
}
void assigned(net::io_context &io) {
  int n = 0;
  std::function<void()> f;
  f = [&n] { ++n; };
  // expect@+2: 'std::future::get'
  // expect-fix-says@+1: the work keeps a reference to 'f', which must outlive it
  net::co_spawn(io, calls(f), net::use_future).get();
}
void temporaries(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows a temporary
  net::co_spawn(io, named(), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows a temporary
  net::co_spawn(io, text(make().c_str()), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows a temporary
  net::co_spawn(io, list({1, 2, 3}), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-no-fix@+1: borrows a temporary
  net::co_spawn(io, view(trimmed(make())), net::use_future).get();
}
void literal(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, text("a"), net::use_future).get();
}
void viewOfLiteral(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, view("a"), net::use_future).get();
}
void owned(net::io_context &io, std::vector<int> v) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, values(std::move(v), "a", std::make_unique<int>(1)), net::use_future).get();
}
void captureless(net::io_context &io) {
  // expect@+2: 'std::future::get'
  // expect-fix@+1: branch safe
  net::co_spawn(io, calls([] {}), net::use_future).get();
}
void fromOutside(net::io_context &io, std::string &s, std::shared_ptr<int> p) {
  // expect@+2: 'std::future::get'
  // expect-fix-says@+1: the work keeps a reference to 's', which must outlive it
  net::co_spawn(io, view(s), net::use_future).get();
  // expect@+2: 'std::future::get'
  // expect-fix-says@+1: the work keeps a reference to 'p', which must outlive it
  net::co_spawn(io, wrapped(*p), net::use_future).get();
}
void others(net::io_context &io, std::string &s, std::shared_ptr<int> p) {
  locals(io, s);
  more(io);
  assigned(io);
  filled(io);
  ownedByAny(io);
  ends(io);
  temporaries(io);
  literal(io);
  viewOfLiteral(io);
  owned(io, {});
  captureless(io);
  fromOutside(io, s, p);
}
void outside(net::io_context &io, std::string &s, std::shared_ptr<int> p) noexcept {
  others(io, s, p); // which no coroutine can be
}
net::awaitable<void> serves(net::io_context &io, std::string &s, std::shared_ptr<int> p) {
  others(io, s, p);
  co_return;
}
