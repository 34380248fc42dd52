// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// qcorofuture.h - all of it is in qcoro.h.
#pragma once
