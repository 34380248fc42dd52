// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// thread.hpp - boost::thread, as far as the tests use it. Nothing is defined.
#pragma once

namespace boost {

class thread {
public:
  template <class F, class... Args> explicit thread(F &&, Args &&...) {}
  void detach();
  void join();
};

} // namespace boost
