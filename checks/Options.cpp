// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Options.h"

namespace corotidy {

static constexpr OptionInfo Table[] = {
    {"Confidence", "certain|likely", "certain",
     "the least sure findings that are reported; what is left out is counted"},
    {"ProjectRoot", "path", "",
     "the folder whose code is the project's own; empty: the nearest ancestor "
     "with a .git"},
    {"Models", "paths", "",
     "model files, or folders of them, separated by ';', that add to the "
     "models that ship with coro-tidy"},
    {"OnLoop", "names", "",
     "functions that run on a loop although nothing in the code says so: bare "
     "names, '*' for anything, separated by ';'"},
    {"OffLoop", "names", "", "the same for functions that run off every loop"},
};

llvm::ArrayRef<OptionInfo> optionTable() { return Table; }

static std::vector<std::string> listOf(llvm::StringRef Value) {
  std::vector<std::string> Out;
  llvm::SmallVector<llvm::StringRef, 4> Parts;
  Value.split(Parts, ';', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (llvm::StringRef Part : Parts)
    Out.push_back(Part.trim().str());
  return Out;
}

llvm::Error setOption(Options &O, llvm::StringRef Name, llvm::StringRef Value) {
  auto Refuse = [&](const llvm::Twine &Why) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), Why);
  };
  if (Name == "Confidence") {
    if (Value != "certain" && Value != "likely")
      return Refuse("option 'Confidence': '" + Value +
                    "' is not a confidence; use 'certain' or 'likely'");
    O.Shown = Value == "likely" ? Confidence::Likely : Confidence::Certain;
  } else if (Name == "ProjectRoot") {
    O.ProjectRoot = Value.str();
  } else if (Name == "Models") {
    O.Models = Value.str();
  } else if (Name == "OnLoop") {
    O.Named.OnLoop = listOf(Value);
  } else if (Name == "OffLoop") {
    O.Named.OffLoop = listOf(Value);
  } else {
    std::string Best;
    unsigned Distance = 4;
    for (const OptionInfo &Info : Table)
      if (unsigned D = Name.edit_distance(Info.Name); D < Distance)
        Distance = D, Best = "; did you mean '" + Info.Name.str() + "'?";
    return Refuse("'" + Name + "' is not an option of our checks" + Best);
  }
  return llvm::Error::success();
}

} // namespace corotidy
