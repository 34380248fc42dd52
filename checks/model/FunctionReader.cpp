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

static std::optional<Runs> readOnOrOff(const Node &N) {
  static constexpr Choice<Runs> Places[] = {{"on_loop", Runs::OnLoop},
                                            {"off_loop", Runs::OffLoop}};
  return readChoice<Runs>(N, "on or off a loop", Places);
}

// true, false or "one".
static std::optional<Given> readGiven(const Node &N) {
  static constexpr Choice<Given> Choices[] = {{"one", Given::One}};
  if (N.value().Kind == JsonValue::String)
    return readChoice<Given>(N, "what is ready beside true and false", Choices);
  std::optional<bool> All = readBool(N);
  return All ? std::optional(*All ? Given::All : Given::Nothing) : std::nullopt;
}

// What a value is compared with to make a condition: "-1", "==" or an
// enumerator.
static std::optional<std::string> readAgainst(const Node &N) {
  if (!N.is(JsonValue::String))
    return std::nullopt;
  const std::string &Text = N.value().Text;
  if (Text == "-1" || Text == "==" ||
      whyNotName(Text, NameKind::Single).empty())
    return Text;
  N.mistake(inQuotes(Text) + " is nothing to compare with; expected '-1', "
                             "'==' or the bare name of an enumerator");
  return std::nullopt;
}

static std::optional<ArgumentIs> readArgumentIs(const Node &N) {
  if (!N.isObject({"argument", "names"}, {"argument", "names"}))
    return std::nullopt;
  ArgumentIs Out;
  N.read("argument", Out.Argument, readOperand);
  N.read("names", Out.Names, readName);
  return Out;
}

static std::optional<RunCall> readRun(const Node &N) {
  if (!N.isObject({"severity", "private_severity", "confidence", "drives",
                   "task", "timeout", "when_discarded", "made_by", "unless",
                   "only_if", "nested"},
                  {"nested"}))
    return std::nullopt;
  RunCall Run;
  N.read("severity", Run.Level, readSeverity);
  N.read("private_severity", Run.PrivateLevel, readSeverity);
  N.read("confidence", Run.Sure, readConfidence);
  N.read("drives", Run.Drives, readOperand);
  N.read("task", Run.Task, readOperand);
  N.read("timeout", Run.Timeout, readOperand);
  N.read("when_discarded", Run.WhenDiscarded, readBool);
  N.read("made_by", Run.MadeBy, readName);
  N.read("unless", Run.Unless, readArgumentIs);
  N.read("only_if", Run.OnlyIf, readArgumentIs);
  N.read("nested", Run.Nested, readPhrase);
  if (N.get("private_severity") && !N.get("drives"))
    N.mistake("'private_severity' needs 'drives': the loop that is private");
  return Run;
}

static std::optional<BlockingCall> readBlocks(const Node &N) {
  if (!N.isObject({"why", "for_signal", "confidence", "timeout", "doubted_by",
                   "doubted_on"},
                  {"why"}))
    return std::nullopt;
  BlockingCall Blocks;
  N.read("why", Blocks.Why, readPhrase);
  N.read("for_signal", Blocks.ForSignal, readBool);
  N.read("confidence", Blocks.Sure, readConfidence);
  N.read("timeout", Blocks.Timeout, readOperand);
  N.read("doubted_by", Blocks.DoubtedBy, readNames);
  N.read("doubted_on", Blocks.DoubtedOn, readNames);
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
    if (!Item.isObject({"callable", "where", "loop", "stackful",
                        "ready_arguments", "ready_of", "unless", "only_if"},
                       {"callable", "where"}))
      continue;
    std::optional<Node> Callable = Item.get("callable");
    if (!Callable)
      continue;
    Registrar R;
    Item.read("where", R.Where, readWhere);
    Item.read("loop", R.Loop, readOperand);
    Item.read("stackful", R.Stackful, readBool);
    Item.read("ready_arguments", R.ReadyArguments, readBool);
    Item.read("ready_of", R.ReadyOf, readOperand);
    Item.read("unless", R.Unless, readArgumentIs);
    Item.read("only_if", R.OnlyIf, readArgumentIs);
    for (OperandRef Operand : readCallables(*Callable)) {
      R.Callable = Operand;
      Result.push_back(R);
    }
  }
  return Result;
}

static std::optional<RunningLoop> readRunningLoop(const Node &N) {
  if (!N.isObject({"when", "exact", "of", "against"}))
    return std::nullopt;
  RunningLoop Running;
  N.read("when", Running.When, readBool);
  N.read("exact", Running.Exact, readBool);
  N.read("of", Running.Of, readOperand);
  N.read("against", Running.Against, readAgainst);
  return Running;
}

static std::optional<ReadyCall> readReady(const Node &N) {
  if (!N.isObject({"when", "of", "against", "pending"}, {"of"}))
    return std::nullopt;
  ReadyCall Ready;
  N.read("when", Ready.When, readBool);
  N.read("of", Ready.Of, readOperand);
  N.read("against", Ready.Against, readAgainst);
  N.read("pending", Ready.Pending, readName);
  return Ready;
}

static std::optional<ContextSwitch> readSwitches(const Node &N) {
  static constexpr StringRef Keys[] = {"where", "executor"};
  if (!N.isObject(Keys))
    return std::nullopt;
  ContextSwitch Switch;
  N.read("where", Switch.Where, readOnOrOff);
  N.read("executor", Switch.Executor, readOperand);
  if (N.value().Items.empty())
    N.mistake("says nothing" + suggestion("", Keys));
  return Switch;
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
      "run",         "blocks",        "registers", "running_loop",
      "ready",       "switches",      "called",    "spawns",
      "gives_ready", "looks_through", "twin",      "ambiguous_loop",
      "completes",   "future_of",     "test",      "executor",
      "version"};
  if (!N.isObject(Keys))
    return;
  N.read("run", F.Run, readRun);
  N.read("blocks", F.Blocks, readBlocks);
  N.read("registers", F.Registers, readRegisters);
  N.read("running_loop", F.Running, readRunningLoop);
  N.read("ready", F.Ready, readReady);
  N.read("gives_ready", F.GivesReady, readGiven);
  N.read("switches", F.Switches, readSwitches);
  N.read("called", F.Called, readOnOrOff);
  N.read("executor", F.Executor, readOnOrOff);
  N.read("test", F.IsTest, readBool);
  N.read("spawns", F.Spawns, readSpawns);
  N.read("ambiguous_loop", F.Ambiguous, readAmbiguousLoop);
  N.read("looks_through", F.LooksThrough, readOperand);
  N.read("twin", F.Twin, readName);
  N.read("completes", F.Completes, readOperand);
  N.read("future_of", F.FutureOf, readOperand);
  N.readVersion();
  if (N.value().Items.size() == N.get("version").has_value())
    N.mistake("says nothing" +
              suggestion("", llvm::ArrayRef(Keys).drop_back()));
  if (N.get("run") && N.get("blocks"))
    N.mistake("is either a run call or a blocking call, not both");
}

} // namespace corotidy
