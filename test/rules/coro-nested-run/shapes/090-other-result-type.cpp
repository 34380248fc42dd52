// RUN: %check %s
// Shape 90: awaiting gives another type than the run call.
#include "cppcoro.h"
#include "folly.h"
#include "qcoro.h"
#include "stdexec.h"
#include "unifex.h"

exec::task<int> read();
unifex::task<int> size();
cppcoro::task<int> &shared();
QCoro::Task<QString> name();
folly::SemiFuture<int> count();

exec::task<int> optionalOfTuple() {
  int n = std::get<0>(*stdexec::sync_wait(read()));     // expect: stdexec::sync_wait
  auto both = stdexec::sync_wait(stdexec::just(1, 2L)); // expect: stdexec::sync_wait
  if (both)
    n += std::get<0>(*both);
  co_return n;
}
unifex::task<int> optional() {
  if (auto n = unifex::sync_wait(size())) // expect: sync_wait
    co_return *n;
  co_return 0;
}
cppcoro::task<int> ofAReference() {
  auto &&n = cppcoro::sync_wait(shared()); // expect: 'cppcoro::sync_wait'
  co_return n;
}
QCoro::Task<> value() {
  const QString text = QCoro::waitFor(name()); // expect: 'QCoro::waitFor'
  co_return;
}
folly::coro::Task<bool> tried() {
  folly::Try<int> n = count().getTry(); // expect: 'folly::SemiFuture::getTry'
  co_return n.hasException();
}
