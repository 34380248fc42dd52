// RUN: %check %s -- -std=c++2b -Wno-deprecated-declarations
// Algorithms call what they are given before they return.
#include <algorithm>
#include <any.h>
#include <forward_list>
#include <functional>
#include <list>
#include <mutex>
#include <numeric>
#include <optional>
#include <std-later.h>
#include <string>
#include <task.h>
#include <tuple>
#include <variant>
#include <vector>

#define P [](auto &&...) { mock::Begun.wait(); return 1; }
#define THREE [](int, int) { mock::Begun.wait(); return std::strong_ordering::less; }
#define VALUE [] { mock::Begun.wait(); return 1; }
#define CHOOSE [](int) { mock::Begun.wait(); return 1; }
#define RESIZE [](char *, std::size_t n) { mock::Begun.wait(); return n; }
#define MAYBE [](int i) { mock::Begun.wait(); return std::optional(i); }
#define NOTHING [] { mock::Begun.wait(); return std::optional<int>(); }
#define EXPECTED [](int) { mock::Begun.wait(); return std::expected<int, int>(); }
#define BITS                                                                   \
  [] {                                                                         \
    struct Bits {                                                              \
      using result_type = unsigned;                                            \
      static constexpr unsigned min() { return 0; }                            \
      static constexpr unsigned max() { return 7; }                            \
      unsigned operator()() {                                                  \
        mock::Begun.wait();                                                    \
        return 0;                                                              \
      }                                                                        \
    };                                                                         \
    return Bits();                                                             \
  }()

extern int *a, *e, *b, *f, *o;
extern std::vector<int> vector;
extern std::list<int> list, other_list;
extern std::forward_list<int> forward_list, other_forward_list;
extern std::string string;
extern std::variant<int, bool> variant;
extern std::expected<int, int> expected;
extern std::once_flag once;

mock::Task<> algorithms() {
  std::all_of(a, e, P); // expect: wait
  std::any_of(a, e, P); // expect: wait
  std::none_of(a, e, P); // expect: wait
  std::copy_if(a, e, o, P); // expect: wait
  std::count_if(a, e, P); // expect: wait
  std::find_if(a, e, P); // expect: wait
  std::find_if_not(a, e, P); // expect: wait
  std::for_each(a, e, P); // expect: wait
  std::is_partitioned(a, e, P); // expect: wait
  std::partition(a, e, P); // expect: wait
  std::partition_point(a, e, P); // expect: wait
  std::remove_if(a, e, P); // expect: wait
  std::stable_partition(a, e, P); // expect: wait
  std::remove_copy_if(a, e, o, P); // expect: wait
  std::adjacent_find(a, e, P); // expect: wait
  std::is_heap(a, e, P); // expect: wait
  std::is_heap_until(a, e, P); // expect: wait
  std::is_sorted(a, e, P); // expect: wait
  std::is_sorted_until(a, e, P); // expect: wait
  std::make_heap(a, e, P); // expect: wait
  std::max_element(a, e, P); // expect: wait
  std::min_element(a, e, P); // expect: wait
  std::minmax_element(a, e, P); // expect: wait
  std::pop_heap(a, e, P); // expect: wait
  std::push_heap(a, e, P); // expect: wait
  std::sort(a, e, P); // expect: wait
  std::sort_heap(a, e, P); // expect: wait
  std::stable_sort(a, e, P); // expect: wait
  std::unique(a, e, P); // expect: wait
  std::next_permutation(a, e, P); // expect: wait
  std::prev_permutation(a, e, P); // expect: wait
  std::binary_search(a, e, 1, P); // expect: wait
  std::equal_range(a, e, 1, P); // expect: wait
  std::lower_bound(a, e, 1, P); // expect: wait
  std::upper_bound(a, e, 1, P); // expect: wait
  std::equal(a, e, b, P); // expect: wait
  std::is_permutation(a, e, b, P); // expect: wait
  std::mismatch(a, e, b, P); // expect: wait
  std::find_end(a, e, b, f, P); // expect: wait
  std::find_first_of(a, e, b, f, P); // expect: wait
  std::includes(a, e, b, f, P); // expect: wait
  std::lexicographical_compare(a, e, b, f, P); // expect: wait
  std::search(a, e, b, f, P); // expect: wait
  std::lexicographical_compare_three_way(a, e, b, f, THREE); // expect: wait
  std::merge(a, e, b, f, o, P); // expect: wait
  std::set_difference(a, e, b, f, o, P); // expect: wait
  std::set_intersection(a, e, b, f, o, P); // expect: wait
  std::set_symmetric_difference(a, e, b, f, o, P); // expect: wait
  std::set_union(a, e, b, f, o, P); // expect: wait
  std::adjacent_difference(a, e, o, P); // expect: wait
  std::partial_sum(a, e, o, P); // expect: wait
  std::accumulate(a, e, 0, P); // expect: wait
  std::reduce(a, e, 0, P); // expect: wait
  std::max(1, 2, P); // expect: wait
  std::min(1, 2, P); // expect: wait
  std::minmax(1, 2, P); // expect: wait
  std::clamp(1, 2, 3, P); // expect: wait
  std::for_each_n(a, 3, P); // expect: wait
  std::generate(a, e, VALUE); // expect: wait
  std::generate_n(a, 3, VALUE); // expect: wait
  std::inplace_merge(a, a + 1, e, P); // expect: wait
  std::nth_element(a, a + 1, e, P); // expect: wait
  std::partial_sort(a, a + 1, e, P); // expect: wait
  std::partial_sort_copy(a, e, b, f, P); // expect: wait
  std::partition_copy(a, e, o, o, P); // expect: wait
  std::random_shuffle(a, e, CHOOSE); // expect: wait
  std::shuffle(a, e, BITS); // expect: wait
  std::sample(a, e, o, 2, BITS); // expect: wait
  std::search_n(a, e, 2, 1, P); // expect: wait
  std::transform(a, e, o, P); // expect: wait
  std::unique_copy(a, e, o, P); // expect: wait
  std::exclusive_scan(a, e, o, 0, P); // expect: wait
  std::replace_if(a, e, P, 1); // expect: wait
  std::replace_copy_if(a, e, o, P, 1); // expect: wait
  std::inclusive_scan(a, e, o, P); // expect: wait
  std::inner_product(a, e, b, 0, P, std::plus<int>()); // expect: wait
  std::transform_reduce(a, e, 0, std::plus<int>(), P); // expect: wait
  std::transform_exclusive_scan(a, e, o, 0, std::plus<int>(), P); // expect: wait
  std::transform_inclusive_scan(a, e, o, std::plus<int>(), P); // expect: wait
  std::erase_if(vector, P); // expect: wait
  std::invoke(P, 1); // expect: wait
  std::invoke_r<int>(P, 1); // expect: wait
  std::apply(P, std::tuple(1)); // expect: wait
  std::visit(P, variant); // expect: wait
  std::call_once(once, P, 1); // expect: wait
  list.remove_if(P); // expect: wait
  list.sort(P); // expect: wait
  list.unique(P); // expect: wait
  list.merge(other_list, P); // expect: wait
  forward_list.remove_if(P); // expect: wait
  forward_list.sort(P); // expect: wait
  forward_list.unique(P); // expect: wait
  forward_list.merge(other_forward_list, P); // expect: wait
  string.resize_and_overwrite(3, RESIZE); // expect: wait
  std::optional(1).and_then(MAYBE); // expect: wait
  std::optional(1).or_else(NOTHING); // expect: wait
  std::optional(1).transform(P); // expect: wait
  expected.and_then(EXPECTED); // expect: wait
  expected.or_else(EXPECTED); // expect: wait
  expected.transform(WAIT); // expect: wait
  expected.transform_error(WAIT); // expect: wait
  co_return;
}
