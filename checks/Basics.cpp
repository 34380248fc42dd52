// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Basics.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/xxhash.h"

namespace corotidy {

static SlotId slot(FunctionId Function, uint64_t What) {
  uint64_t Parts[] = {Function.Hash, What};
  return {llvm::xxh3_64bits(llvm::ArrayRef<uint8_t>(
              reinterpret_cast<const uint8_t *>(Parts), sizeof(Parts))) &
          ~uint64_t(1)};
}

SlotId parameterSlot(FunctionId Function, uint32_t Index) {
  return slot(Function, Index);
}

SlotId returnSlot(FunctionId Function) { return slot(Function, ~uint64_t(0)); }

} // namespace corotidy
