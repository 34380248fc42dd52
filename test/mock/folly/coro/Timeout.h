// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Timeout.h - all of it is in folly.h.
#pragma once
