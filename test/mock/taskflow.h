// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// taskflow.h - the part of Taskflow that the tests use, with its names. Nothing
// is defined.
#pragma once

#include <functional>
#include <future>

namespace tf {

template <class T> class Future : public std::future<T> {};

class FlowBuilder {
public:
  int emplace(std::function<void()>);
};
class Taskflow : public FlowBuilder {};

class Executor {
public:
  Future<void> run(Taskflow &);
  void corun(Taskflow &);
  void wait_for_all();
  int this_worker_id() const;
};

} // namespace tf
