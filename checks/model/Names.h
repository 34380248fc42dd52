// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Names.h - the bare qualified names that models are written in.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <string>

namespace corotidy {

enum class NameKind : uint8_t { Single, Overload, Entry };

// Why the text is not a bare name, as a sentence; empty when it is one. A bare
// name has no template arguments, no parentheses and no leading `::`. Where an
// overload is allowed, its number of parameters may stand at the end:
// "acme::send(2)". An entry of a model may also be a pattern, with `*` in its
// last component.
std::string whyNotName(llvm::StringRef Name, NameKind Kind);

// "asio::async_*" is one, "asio::strand::operator*" is not.
bool isPattern(llvm::StringRef Name);

// "acme::send(2)" → {"acme::send", "2"}; {"acme::send", ""} without a number.
std::pair<llvm::StringRef, llvm::StringRef> splitOverload(llvm::StringRef Name);

// "asio::async_*" → {"asio", "async_*"}; {"", "sleep"}.
std::pair<llvm::StringRef, llvm::StringRef> splitName(llvm::StringRef Name);

// Whether `*` in the pattern can be replaced so that it becomes the text.
bool matches(llvm::StringRef Pattern, llvm::StringRef Text);

// The candidate that was probably meant; empty when none is near.
llvm::StringRef nearest(llvm::StringRef Text,
                        llvm::ArrayRef<llvm::StringRef> Candidates);

// "; did you mean 'run'?", or what is allowed when nothing is near.
std::string suggestion(llvm::StringRef Text,
                       llvm::ArrayRef<llvm::StringRef> Candidates);

} // namespace corotidy
