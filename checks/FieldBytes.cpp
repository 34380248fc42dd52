// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "FieldBytes.h"

#include "llvm/Support/xxhash.h"

namespace corotidy {

static llvm::Error refuse(const llvm::Twine &Why) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), Why);
}

llvm::Error damaged(llvm::StringRef Kind) {
  return refuse("a damaged " + Kind + "; extract it again");
}

std::string sealed(llvm::StringRef Magic, uint32_t Version,
                   llvm::StringRef Payload) {
  std::string Out;
  llvm::raw_string_ostream OS(Out);
  char Bytes[12];
  llvm::support::endian::write32le(Bytes, Version);
  llvm::support::endian::write64le(Bytes + 4, llvm::xxh3_64bits(Payload));
  OS << Magic;
  OS.write(Bytes, sizeof(Bytes));
  OS << Payload;
  return Out;
}

llvm::Expected<llvm::StringRef> opened(llvm::StringRef Bytes,
                                       llvm::StringRef Magic, uint32_t Version,
                                       llvm::StringRef Kind) {
  if (!Bytes.consume_front(Magic) || Bytes.size() < 12)
    return refuse("not a " + Kind);
  if (llvm::support::endian::read32le(Bytes.data()) != Version)
    return refuse("a " + Kind +
                  " of another version of coro-tidy; extract it again");
  uint64_t Digest = llvm::support::endian::read64le(Bytes.data() + 4);
  Bytes = Bytes.drop_front(12);
  if (llvm::xxh3_64bits(Bytes) != Digest)
    return damaged(Kind);
  return Bytes;
}

} // namespace corotidy
