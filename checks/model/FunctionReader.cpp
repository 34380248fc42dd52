// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// FunctionReader.cpp - one entry of "functions" → FunctionModel.
#include "ModelFile.h"

using llvm::StringRef;

namespace corotidy {

static std::optional<Severity> readSeverity(const Node &N) {
  static constexpr Choice<Severity> Severities[] = {
      {"deadlock", Severity::Deadlock},
      {"abort", Severity::Abort},
      {"stall", Severity::Stall},
      {"reentry", Severity::Reentry}};
  return readChoice<Severity>(N, "a severity", Severities);
}

static std::optional<Confidence> readConfidence(const Node &N) {
  static constexpr Choice<Confidence> Confidences[] = {
      {"certain", Confidence::Certain}, {"likely", Confidence::Likely}};
  return readChoice<Confidence>(N, "a confidence", Confidences);
}

static std::optional<Runs> readWhere(const Node &N) {
  static constexpr Choice<Runs> Places[] = {{"here", Runs::Here},
                                            {"on_loop", Runs::OnLoop},
                                            {"off_loop", Runs::OffLoop}};
  return readChoice<Runs>(N, "where a callable runs", Places);
}

static std::optional<RunCall> readRun(const Node &N) {
  if (!N.isObject({"severity", "private_severity", "confidence", "drives",
                   "task", "nested"},
                  {"nested"}))
    return std::nullopt;
  RunCall Run;
  N.read("severity", Run.Level, readSeverity);
  N.read("private_severity", Run.PrivateLevel, readSeverity);
  N.read("confidence", Run.Sure, readConfidence);
  N.read("drives", Run.Drives, readOperand);
  N.read("task", Run.Task, readOperand);
  N.read("nested", Run.Nested, readPhrase);
  if (N.get("private_severity") && !N.get("drives"))
    N.mistake("'private_severity' needs 'drives': the loop that is private");
  return Run;
}

static std::optional<BlockingCall> readBlocks(const Node &N) {
  if (!N.isObject({"why", "confidence"}, {"why"}))
    return std::nullopt;
  BlockingCall Blocks;
  N.read("why", Blocks.Why, readPhrase);
  N.read("confidence", Blocks.Sure, readConfidence);
  return Blocks;
}

// "callable" is one operand or an array of them, for functions that call
// several; each becomes a Registrar.
static std::vector<OperandRef> readCallables(const Node &N) {
  if (N.value().Kind == JsonValue::Array)
    return readList<OperandRef>(N, readOperand)
        .value_or(std::vector<OperandRef>());
  std::optional<OperandRef> One = readOperand(N);
  return One ? std::vector{*One} : std::vector<OperandRef>();
}

static std::optional<std::vector<Registrar>> readRegisters(const Node &N) {
  if (!N.is(JsonValue::Array))
    return std::nullopt;
  if (N.value().Items.empty())
    N.mistake("expected at least one item, found none");
  std::vector<Registrar> Result;
  for (const Node &Item : N.items()) {
    if (!Item.isObject({"callable", "where", "loop", "stackful"},
                       {"callable", "where"}))
      continue;
    std::optional<Node> Callable = Item.get("callable");
    if (!Callable)
      continue;
    Registrar R;
    Item.read("where", R.Where, readWhere);
    Item.read("loop", R.Loop, readOperand);
    Item.read("stackful", R.Stackful, readBool);
    for (OperandRef Operand : readCallables(*Callable)) {
      R.Callable = Operand;
      Result.push_back(R);
    }
  }
  return Result;
}

static std::optional<RunningLoop> readRunningLoop(const Node &N) {
  if (!N.isObject({"when", "exact", "of"}))
    return std::nullopt;
  RunningLoop Running;
  N.read("when", Running.When, readBool);
  N.read("exact", Running.Exact, readBool);
  N.read("of", Running.Of, readOperand);
  return Running;
}

static std::optional<Spawn> readSpawns(const Node &N) {
  if (!N.isObject({"task", "executor", "exception", "swallowed_by"}, {"task"}))
    return std::nullopt;
  Spawn Spawns;
  N.read("task", Spawns.Task, readOperand);
  N.read("executor", Spawns.Executor, readOperand);
  N.read("exception", Spawns.Exception, readPhrase);
  N.read("swallowed_by", Spawns.SwallowedBy, readName);
  return Spawns;
}

static std::optional<AmbiguousLoop> readAmbiguousLoop(const Node &N) {
  if (!N.isObject({"why", "instead"}, {"why", "instead"}))
    return std::nullopt;
  AmbiguousLoop Ambiguous;
  N.read("why", Ambiguous.Why, readPhrase);
  N.read("instead", Ambiguous.Instead, readPhrase);
  return Ambiguous;
}

void readFunction(const Node &N, FunctionModel &F) {
  static constexpr StringRef Keys[] = {
      "run",    "blocks",         "registers",     "running_loop",
      "spawns", "ambiguous_loop", "looks_through", "twin"};
  if (!N.isObject(Keys))
    return;
  N.read("run", F.Run, readRun);
  N.read("blocks", F.Blocks, readBlocks);
  N.read("registers", F.Registers, readRegisters);
  N.read("running_loop", F.Running, readRunningLoop);
  N.read("spawns", F.Spawns, readSpawns);
  N.read("ambiguous_loop", F.Ambiguous, readAmbiguousLoop);
  N.read("looks_through", F.LooksThrough, readOperand);
  N.read("twin", F.Twin, readName);
  if (N.value().Items.empty())
    N.mistake("says nothing" + suggestion("", Keys));
  if (N.get("run") && N.get("blocks"))
    N.mistake("is either a run call or a blocking call, not both");
}

} // namespace corotidy
