// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Entries.h - every name that model files mention, with its place: what a
// program must declare for the models to mean something in it.
#pragma once

#include "model/Models.h"

namespace corotidy {

struct NamedEntry {
  enum KindOf : uint8_t {
    Namespace,
    Type,
    Function,
    Value, // an object, an enumerator or a function
  } Kind = Function;
  std::string Framework;
  std::string File, Pointer; // where it stands
  std::string Model;         // the file that has it, or takes it over
  std::string Name;          // bare; a Function's can be a pattern
  std::string Version;       // those of the framework that have it; empty: all
  bool IsBuiltin = false;
};

// Of files that loadModels() accepts. What a model takes over by "like" is one
// of its entries, under its new name and at its old place.
std::vector<NamedEntry> namedEntries(llvm::ArrayRef<ModelText> Texts);

} // namespace corotidy
