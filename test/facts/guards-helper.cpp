// What a function says of a call inside it, its caller can ask.
// RUN: %facts %s | FileCheck %s
struct Loop {
  bool runsHere() const;
};
struct Server {
  Loop Io;
  bool onLoop() const { return Io.runsHere(); }
  bool offLoop() const { return !Io.runsHere(); }
};
// CHECK: Server::onLoop: when_true: Loop::runsHere(this.Io)
// CHECK: Server::onLoop: when_false: not Loop::runsHere(this.Io)
// CHECK: Server::offLoop: when_true: not Loop::runsHere(this.Io)
// CHECK: Server::offLoop: when_false: Loop::runsHere(this.Io)
