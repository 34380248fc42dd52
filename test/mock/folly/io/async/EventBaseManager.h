// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Where folly has it.
#pragma once

#include "../../../folly.h"
