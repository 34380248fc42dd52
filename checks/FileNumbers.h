// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// FileNumbers.h - rewrites the FileIndex of every place in a fact, which
// sorting or joining lists of files makes necessary.
#pragma once

#include "Facts.h"

namespace corotidy {

struct FileNumbers {
  const std::vector<FileIndex> &To; // from the old index to the new one

  template <class T> void operator()(const char *, T &Member) const {
    if constexpr (requires { T::fields(Member, *this); }) {
      T::fields(Member, *this);
      if constexpr (std::is_same_v<T, Place> || std::is_same_v<T, Range>)
        if (Member)
          Member.File = To[Member.File];
    } else if constexpr (requires { Member.has_value(); }) {
      if (Member)
        (*this)("", *Member);
    } else if constexpr (requires { Member.push_back(Member.front()); } &&
                         !std::is_same_v<T, std::string>) {
      for (auto &Element : Member)
        (*this)("", Element);
    }
  }
};

} // namespace corotidy
