// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#include "Options.h"

#include "llvm/ADT/StringExtras.h"

namespace corotidy {

static constexpr OptionInfo Table[] = {
    {"Confidence", "certain|likely", "certain",
     "the least sure findings that are reported; what is left out is counted"},
    {"ProjectRoot", "path", "",
     "the folder whose code is the project's own; empty: the nearest ancestor "
     "with a .git"},
    {"Models", "paths", "",
     "model files, or folders of them, separated by ';', from the project root "
     "on, that add to the models that ship with coro-tidy"},
    {"OnLoop", "names", "",
     "functions that run on a loop although nothing in the code says so: bare "
     "names, '*' for anything, separated by ';'"},
    {"OffLoop", "names", "", "the same for functions that run off every loop"},
    {"RunningLoop", "name", "",
     "a function that says whether a loop runs on this thread: 'acme::onLoop'; "
     "a guard, and what a fix asks"},
    {"Spawn", "name", "",
     "a function that starts the task that it is given on the loop that runs "
     "here; with 'RunningLoop' fixes call it where a model knows no branch"},
    {"ProjectFacts", "path", "",
     "for clang-tidy and editors: the file in which 'coro-tidy check' left "
     "what "
     "one file has to know of the others, from the project root on; empty: "
     "where "
     "it leaves it; 'none': nothing is known of them"},
    {"ExceptionPolicy", "name", "",
     "a function that takes the std::exception_ptr of work that a fix starts; "
     "empty: it goes where the framework lets it"},
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

// `acme::onLoop`, which stands in the code that a fix writes.
static bool isFunctionName(llvm::StringRef Name) {
  llvm::SmallVector<llvm::StringRef, 4> Parts;
  Name.split(Parts, "::");
  return llvm::all_of(Parts, [](llvm::StringRef Part) {
    return !Part.empty() && !llvm::isDigit(Part.front()) &&
           llvm::all_of(Part,
                        [](char C) { return llvm::isAlnum(C) || C == '_'; });
  });
}

llvm::Error setOption(Options &O, llvm::StringRef Name, llvm::StringRef Value,
                      llvm::StringRef Check) {
  auto Refuse = [&](const llvm::Twine &Why) {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), Why);
  };
  if (Name == "Confidence") {
    if (Value != "certain" && Value != "likely")
      return Refuse("option 'Confidence': '" + Value +
                    "' is not a confidence; use 'certain' or 'likely'");
    (Check.empty() ? O.Shown : O.ShownBy[Check.str()]) =
        Value == "likely" ? Confidence::Likely : Confidence::Certain;
  } else if (Name == "ProjectRoot") {
    O.ProjectRoot = Value.str();
  } else if (Name == "Models") {
    O.Models = Value.str();
  } else if (Name == "ProjectFacts") {
    O.ProjectFacts = Value.str();
  } else if (Name == "OnLoop") {
    O.Named.OnLoop = listOf(Value);
  } else if (Name == "OffLoop") {
    O.Named.OffLoop = listOf(Value);
  } else if (Name == "RunningLoop" || Name == "Spawn" ||
             Name == "ExceptionPolicy") {
    if (!Value.empty() && !isFunctionName(Value))
      return Refuse("option '" + Name + "': '" + Value +
                    "' is not the name of a function, as 'acme::onLoop' is");
    (Name == "Spawn"         ? O.Named.Spawn
     : Name == "RunningLoop" ? O.Named.RunningLoop
                             : O.Named.ExceptionPolicy) = Value.str();
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
