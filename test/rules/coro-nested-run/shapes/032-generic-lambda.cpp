// RUN: %check %s
// Shape 32: what a generic lambda calls is known when it is instantiated.
#include <boost/asio.hpp>
#include <algorithm>
#include <memory>
#include <tuple>
#include <vector>
namespace net = boost::asio;

net::awaitable<void> waits(std::future<int> f) {
  auto wait = [](auto &r) { r.wait(); }; // expect: ::wait'
  wait(f);
  co_return;
}
net::awaitable<void> templateLambda(std::future<int> f) {
  auto get = []<class T>(std::future<T> mine) { return mine.get(); }; // expect: 'std::future::get'
  get(std::move(f));
  co_return;
}
net::awaitable<void> pack(std::tuple<std::future<int>, std::future<bool>> all) {
  std::apply([](auto &...f) { (f.get(), ...); }, all); // expect: 'std::future::get'
  co_return;
}
// One of two instantiations is enough, and it is one finding.
net::awaitable<void> bothInstantiations(std::future<int> f, std::unique_ptr<int> p) {
  auto get = [](auto &r) { r.get(); }; // expect: 'std::future::get'
  get(p);
  get(f);
  co_return;
}

net::awaitable<void> doesNotWait(std::unique_ptr<int> p, std::vector<std::shared_ptr<int>> all) {
  auto get = [](auto &r) { return r.get(); };
  get(p);
  std::for_each(all.begin(), all.end(), [](auto &r) { r.get(); });
  co_return;
}
net::awaitable<void> neverInstantiated() {
  auto get = [](auto &r) { return r.get(); };
  (void)get;
  co_return;
}
int main() {
  auto get = [](auto r) { return r.get(); };
  return get(std::future<int>());
}
