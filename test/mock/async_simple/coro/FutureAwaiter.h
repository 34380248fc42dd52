// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// FutureAwaiter.h - all of it is in async_simple.h.
#pragma once
