// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// signals2.hpp - boost::signals2, as far as the tests use it: an emission calls the
// slots before it returns. Nothing is defined.
#pragma once

#include <functional>

namespace boost::signals2 {

class connection {
public:
  void disconnect() const;
};

template <class Signature> class slot;
template <class... Args> class slot<void(Args...)> {
public:
  template <class F> slot(const F &) {}
};

template <class Signature> class signal;
template <class... Args> class signal<void(Args...)> {
public:
  using slot_type = slot<void(Args...)>;
  connection connect(const slot_type &);
  void operator()(Args...);
};

} // namespace boost::signals2
