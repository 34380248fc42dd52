// RUN: %check %s -- -Wno-deprecated-declarations
// Functions of C and of POSIX that block the thread.
#include <any.h>
#include <fcntl.h>
#include <mqueue.h>
#include <netdb.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/file.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/select.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <threads.h>
#include <time.h>
#include <unistd.h>

// Compared with another thread's, they say whether this one is the loop's.
void identities() {
  pthread_self(); // expect-explain: 'pthread_self' says whether an event loop runs on this thread
  pthread_equal(any, any); // expect-explain: 'pthread_equal' says whether an event loop runs on this thread
  gettid(); // expect-explain: 'gettid' says whether an event loop runs on this thread
}

void blocking() {
  pthread_join(any, any); // expect-explain: 'pthread_join' blocks this thread
  pthread_timedjoin_np(any, any, any); // expect-explain: 'pthread_timedjoin_np' blocks this thread
  thrd_join(any, any); // expect-explain: 'thrd_join' blocks this thread
  sleep(any); // expect-explain: 'sleep' blocks this thread
  usleep(any); // expect-explain: 'usleep' blocks this thread
  nanosleep(any, any); // expect-explain: 'nanosleep' blocks this thread
  clock_nanosleep(any, any, any, any); // expect-explain: 'clock_nanosleep' blocks this thread
  thrd_sleep(any, any); // expect-explain: 'thrd_sleep' blocks this thread
  pause(); // expect-explain: 'pause' blocks this thread
  sigsuspend(any); // expect-explain: 'sigsuspend' blocks this thread
  sigwait(any, any); // expect-explain: 'sigwait' blocks this thread
  sigwaitinfo(any, any); // expect-explain: 'sigwaitinfo' blocks this thread
  sigtimedwait(any, any, any); // expect-explain: 'sigtimedwait' blocks this thread
  wait(any); // expect-explain: 'wait' blocks this thread
  wait3(any, any, any); // expect-explain: 'wait3' blocks this thread
  wait4(any, any, any, any); // expect-explain: 'wait4' blocks this thread
  waitid(any, any, any, any); // expect-explain: 'waitid' blocks this thread
  waitpid(any, any, any); // expect-explain: 'waitpid' blocks this thread
  system(any); // expect-explain: 'system' blocks this thread
  pclose(any); // expect-explain: 'pclose' blocks this thread
  getaddrinfo(any, any, any, any); // expect-explain: 'getaddrinfo' blocks this thread
  getnameinfo(any, any, any, any, any, any, any); // expect-explain: 'getnameinfo' blocks this thread
  gethostbyname(any); // expect-explain: 'gethostbyname' blocks this thread
  gethostbyname_r(any, any, any, any, any, any); // expect-explain: 'gethostbyname_r' blocks this thread
  gethostbyaddr(any, any, any); // expect-explain: 'gethostbyaddr' blocks this thread
  fsync(any); // expect-explain: 'fsync' blocks this thread
  fdatasync(any); // expect-explain: 'fdatasync' blocks this thread
  sync(); // expect-explain: 'sync' blocks this thread
  syncfs(any); // expect-explain: 'syncfs' blocks this thread
  pthread_cond_wait(any, any); // expect-explain: 'pthread_cond_wait' blocks this thread
  pthread_cond_timedwait(any, any, any); // expect-explain: 'pthread_cond_timedwait' blocks this thread
  pthread_cond_clockwait(any, any, any, any); // expect-explain: 'pthread_cond_clockwait' blocks this thread
  cnd_wait(any, any); // expect-explain: 'cnd_wait' blocks this thread
  cnd_timedwait(any, any, any); // expect-explain: 'cnd_timedwait' blocks this thread
  pthread_barrier_wait(any); // expect-explain: 'pthread_barrier_wait' blocks this thread
  sem_wait(any); // expect-explain: 'sem_wait' blocks this thread
  sem_timedwait(any, any); // expect-explain: 'sem_timedwait' blocks this thread
  sem_clockwait(any, any, any); // expect-explain: 'sem_clockwait' blocks this thread
  select(any, any, any, any, any); // expect-explain: 'select' blocks this thread
  pselect(any, any, any, any, any, any); // expect-explain: 'pselect' blocks this thread
  poll(any, any, any); // expect-explain: 'poll' blocks this thread
  ppoll(any, any, any, any); // expect-explain: 'ppoll' blocks this thread
  epoll_wait(any, any, any, any); // expect-explain: 'epoll_wait' blocks this thread
  epoll_pwait(any, any, any, any, any); // expect-explain: 'epoll_pwait' blocks this thread
  epoll_pwait2(any, any, any, any, any); // expect-explain: 'epoll_pwait2' blocks this thread
  read(any, any, any); // expect-explain: 'read' blocks this thread
  pread(any, any, any, any); // expect-explain: 'pread' blocks this thread
  readv(any, any, any); // expect-explain: 'readv' blocks this thread
  preadv(any, any, any, any); // expect-explain: 'preadv' blocks this thread
  recv(any, any, any, any); // expect-explain: 'recv' blocks this thread
  recvfrom(any, any, any, any, any, any); // expect-explain: 'recvfrom' blocks this thread
  recvmsg(any, any, any); // expect-explain: 'recvmsg' blocks this thread
  recvmmsg(any, any, any, any, any); // expect-explain: 'recvmmsg' blocks this thread
  write(any, any, any); // expect-explain: 'write' blocks this thread
  pwrite(any, any, any, any); // expect-explain: 'pwrite' blocks this thread
  writev(any, any, any); // expect-explain: 'writev' blocks this thread
  pwritev(any, any, any, any); // expect-explain: 'pwritev' blocks this thread
  send(any, any, any, any); // expect-explain: 'send' blocks this thread
  sendto(any, any, any, any, any, any); // expect-explain: 'sendto' blocks this thread
  sendmsg(any, any, any); // expect-explain: 'sendmsg' blocks this thread
  sendmmsg(any, any, any, any); // expect-explain: 'sendmmsg' blocks this thread
  sendfile(any, any, any, any); // expect-explain: 'sendfile' blocks this thread
  accept(any, any, any); // expect-explain: 'accept' blocks this thread
  accept4(any, any, any, any); // expect-explain: 'accept4' blocks this thread
  connect(any, any, any); // expect-explain: 'connect' blocks this thread
  mq_receive(any, any, any, any); // expect-explain: 'mq_receive' blocks this thread
  mq_timedreceive(any, any, any, any, any); // expect-explain: 'mq_timedreceive' blocks this thread
  msgrcv(any, any, any, any, any); // expect-explain: 'msgrcv' blocks this thread
  pthread_mutex_lock(any); // expect-explain: 'pthread_mutex_lock' blocks this thread
  pthread_mutex_timedlock(any, any); // expect-explain: 'pthread_mutex_timedlock' blocks this thread
  pthread_rwlock_rdlock(any); // expect-explain: 'pthread_rwlock_rdlock' blocks this thread
  pthread_rwlock_wrlock(any); // expect-explain: 'pthread_rwlock_wrlock' blocks this thread
  mtx_lock(any); // expect-explain: 'mtx_lock' blocks this thread
  mtx_timedlock(any, any); // expect-explain: 'mtx_timedlock' blocks this thread
  flock(any, any); // expect-explain: 'flock' blocks this thread
  lockf(any, any, any); // expect-explain: 'lockf' blocks this thread
}
