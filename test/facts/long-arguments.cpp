// RUN: %facts %s | FileCheck %s
// Template arguments are part of the name that people read, unless they are long:
// those of senders and expression templates fill pages.
template <class A, class B> struct Composed {
  void start() {}
};
template <class T> void submit(T t) { t.start(); }

using Two = Composed<int, char>;
using Many = Composed<Composed<Two, Composed<Two, Two>>, Composed<Two, Composed<Two, Two>>>;

void user() {
  submit(Two());
  // CHECK-DAG: Composed<int, char>::start: shown: Composed<int, char>::start
  // CHECK-DAG: submit<Composed<int, char>>: shown: submit<Composed<int, char>>
  submit(Many());
  // CHECK-DAG: Composed<...>::start: shown: Composed<...>::start
  // CHECK-DAG: submit<...>: shown: submit<...>
}
