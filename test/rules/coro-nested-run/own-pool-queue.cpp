// RUN: %check %s
// A pool of one's own: threads that take jobs from a queue. A job that waits for
// another one of the same pool waits for a thread that may never be free.
#include <condition_variable>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <queue>
#include <thread>
#include <vector>
class ThreadPool {
public:
  explicit ThreadPool(int n) {
    for (int i = 0; i < n; ++i)
      Workers.emplace_back([this] { work(); });
  }
  ~ThreadPool() {
    {
      std::lock_guard lock(Mutex);
      Stop = true;
    }
    Wake.notify_all();
    for (auto &w : Workers)
      w.join();
  }
  template <class F> auto enqueue(F f) -> std::future<decltype(f())> {
    auto task = std::make_shared<std::packaged_task<decltype(f())()>>(std::move(f));
    auto result = task->get_future();
    {
      std::lock_guard lock(Mutex);
      Tasks.emplace([task] { (*task)(); });
    }
    Wake.notify_one();
    return result;
  }

private:
  void work() {
    for (;;) {
      std::function<void()> next;
      {
        std::unique_lock lock(Mutex);
        Wake.wait(lock, [this] { return Stop || !Tasks.empty(); });
        if (Stop)
          return;
        next = std::move(Tasks.front());
        Tasks.pop();
      }
      next();
    }
  }
  std::vector<std::thread> Workers;
  std::queue<std::function<void()>> Tasks;
  std::mutex Mutex;
  std::condition_variable Wake;
  bool Stop = false;
};
void samePool(ThreadPool &pool) {
  pool.enqueue([&pool] {
    return pool.enqueue([] { return 1; }).get(); // expect: 'std::future::get'
  });
}
void shared(std::shared_ptr<ThreadPool> pool) {
  pool->enqueue([pool] {
    auto f = pool->enqueue([] { return 1; });
    return f.get() + 1; // expect: 'std::future::get'
  });
}
void otherPool(ThreadPool &pool, ThreadPool &other) {
  pool.enqueue([&other] { return other.enqueue([] { return 1; }).get(); });
  pool.enqueue([] { return 1; }).get();
}
int fetched(ThreadPool &pool) {
  return pool.enqueue([] { return 1; }).get(); // expect: 'std::future::get'
}
void throughAFunction(ThreadPool &pool) {
  pool.enqueue([&pool] { return fetched(pool); });
}

// One thread for each job: none waits for another one's.
class Spawner {
public:
  template <class F> std::future<int> spawn(F f) {
    std::packaged_task<int()> task(std::move(f));
    auto result = task.get_future();
    Threads.emplace_back(std::move(task));
    return result;
  }

private:
  std::vector<std::jthread> Threads;
};
void threadEach(Spawner &spawner) {
  spawner.spawn([&spawner] { return spawner.spawn([] { return 1; }).get(); });
}

// A thread that a container makes is a thread.
void workers(std::vector<std::thread> &threads, std::future<int> &f) {
  threads.emplace_back([&f] { f.wait(); });
  auto one = std::make_unique<std::thread>([&f] { f.wait(); });
}
