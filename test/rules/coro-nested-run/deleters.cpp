// RUN: %check %s
// clangd: 3 fewer, for what it does not see of headers.
// The deleter of a std::unique_ptr runs where the pointer dies.
//--- a.cpp
#include "task.h"
#include <future>
#include <memory>
std::future<int> flush(int);
struct File {
  int N;
};
struct Close {
  void operator()(File *f) const { flush(f->N).wait(); }
};
struct Forget {
  void operator()(File *) const {}
};
mock::Task<> closes() {
  std::unique_ptr<File, Close> f(new File); // expect-likely: 'std::__basic_future::wait'
  co_return;
}
void closesThere() {
  auto close = [](File *f) { flush(f->N).wait(); };
  std::unique_ptr<File, decltype(close)> f(new File, close); // expect-likely: 'std::__basic_future::wait'
}
mock::Task<> calls() {
  closesThere();
  co_return;
}
mock::Task<> forgets() {
  std::unique_ptr<File, Forget> f(new File);
  co_return;
}
// false alarm, likely: nothing is left to delete
mock::Task<> gives(std::unique_ptr<File, Close> f) {
  auto other = std::move(f); // expect-likely: 'std::__basic_future::wait'
  other.release();
  co_return;
}
