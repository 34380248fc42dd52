// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// catch2-names.h - all names of catch2 that its model has. Parameters of which
// no model speaks are left out, and so is every body.
#pragma once

#include "promise.h"

namespace Catch {
template <class F0> void makeTestInvoker(F0 &&) {}
} // namespace Catch
