#include <coro/task.hpp>

using Callback = std::function<void()>;

struct Button {
  template <class... T> static void connect(T &&...) {}
  void clicked();
};

struct Signal {
  template <class F> void connect(F) {}
  void operator()() {}
};

struct Loop {
  template <class F> void runInLoop(F Handler) { Handler(); }
  template <class F> void post(F Handler) { Handler(); }
};
template <class F> void async_task(Loop &On, F Job) { On.post(Job); }

namespace client {

void warm() {}

class Cache { // made by name
  int Size;

public:
  explicit Cache(int Size) : Size(Size) { warm(); }
  Cache(const Cache &Other) : Size(Other.Size) {}
};

class Table { // made by name, its constructor is defined below
public:
  Table();
};
Table::Table() {}

struct Shared { // made by make_shared
  Shared() {}
};

struct Twice { // nobody knows which of the two is meant
  Twice() {}
  explicit Twice(int) {}
};

struct Silent { // nobody makes it
  Silent() {}
};

class Connection {
  std::function<void(int)> OnClose;
  std::vector<Callback> Listeners;
  Callback OnData, Unused;
  Signal Changed;

public:
  void setOnData(Callback F) { OnData = std::move(F); }
  void start();
  coro::task<> run();
};

void Connection::start() {
  OnClose = [](int Stored) { (void)Stored; };
  Listeners.push_back([] { int Listener; });
  setOnData([] { int Handed; });
  Changed.connect([] { int Observer; });
  Unused = [] { int Nobody; };
  this->OnClose = [](int Again) {};
}

coro::task<> Connection::run() {
  Cache Made(1);
  Table Other;
  auto Third = std::make_shared<Shared>();
  Twice Fourth;
  OnClose(1);
  for (auto &Listener : Listeners)
    Listener();
  OnData();
  Changed();
  std::function<void()> Local = [] { int Variable; };
  Local();
  static_assert(sizeof([]() -> coro::task<> { co_return; }()) > 0);
  co_return;
}

class Server { // its constructor keeps what it is given
  Callback OnStop, OnStart;

public:
  Server(Callback Stop, Callback Start)
      : OnStop(std::move(Stop)), OnStart{std::move(Start)} {}
  coro::task<> run() {
    OnStop();
    OnStart();
    co_return;
  }
};

void serve() {
  Server One([] { int Stop; }, {});
  auto Two = std::make_unique<Server>([] { int Start; }, nullptr);
}

struct Window {
  void pressed() {}
  void open(Button &B, Loop &Events, Loop &ThreadPool, Loop &Workers) {
    Button::connect(&B, &Button::clicked, this, &Window::pressed);
    Button::connect(&B, &Button::clicked, [] { int Slot; });
    Events.runInLoop([] { int Handler; });
    ThreadPool.post([] { int OffLoop; });
    async_task(Workers, [] { int OffLoop; });
  }
};

} // namespace client
