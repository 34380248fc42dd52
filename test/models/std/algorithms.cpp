// RUN: %check %s -- -std=c++2b -Wno-deprecated-declarations
// clangd: 11 fewer, for what it does not see of headers.
// clangd, with project facts: 3 fewer, where it does not make the algorithm's body.
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
  std::all_of(a, e, P); // expect: wait // expect-explain: hands on '
  std::any_of(a, e, P); // expect: wait // expect-explain: hands on '
  std::none_of(a, e, P); // expect: wait // expect-explain: hands on '
  std::copy_if(a, e, o, P); // expect: wait // expect-explain: hands on '
  std::count_if(a, e, P); // expect: wait // expect-explain: hands on '
  std::find_if(a, e, P); // expect: wait // expect-explain: hands on '
  std::find_if_not(a, e, P); // expect: wait // expect-explain: hands on '
  std::for_each(a, e, P); // expect: wait // expect-explain: hands on '
  std::is_partitioned(a, e, P); // expect: wait // expect-explain: hands on '
  std::partition(a, e, P); // expect: wait // expect-explain: hands on '
  std::partition_point(a, e, P); // expect: wait // expect-explain: hands on '
  std::remove_if(a, e, P); // expect: wait // expect-explain: hands on '
  std::stable_partition(a, e, P); // expect: wait // expect-explain: hands on '
  std::remove_copy_if(a, e, o, P); // expect: wait // expect-explain: hands on '
  std::adjacent_find(a, e, P); // expect: wait // expect-explain: hands on '
  std::is_heap(a, e, P); // expect: wait // expect-explain: hands on '
  std::is_heap_until(a, e, P); // expect: wait // expect-explain: hands on '
  std::is_sorted(a, e, P); // expect: wait // expect-explain: hands on '
  std::is_sorted_until(a, e, P); // expect: wait // expect-explain: hands on '
  std::make_heap(a, e, P); // expect: wait // expect-explain: hands on '
  std::max_element(a, e, P); // expect: wait // expect-explain: hands on '
  std::min_element(a, e, P); // expect: wait // expect-explain: hands on '
  std::minmax_element(a, e, P); // expect: wait // expect-explain: hands on '
  std::pop_heap(a, e, P); // expect: wait // expect-explain: hands on '
  std::push_heap(a, e, P); // expect: wait // expect-explain: hands on '
  std::sort(a, e, P); // expect: wait // expect-explain: hands on '
  std::sort_heap(a, e, P); // expect: wait // expect-explain: hands on '
  std::stable_sort(a, e, P); // expect: wait // expect-explain: hands on '
  std::unique(a, e, P); // expect: wait // expect-explain: hands on '
  std::next_permutation(a, e, P); // expect: wait // expect-explain: hands on '
  std::prev_permutation(a, e, P); // expect: wait // expect-explain: hands on '
  std::binary_search(a, e, 1, P); // expect: wait // expect-explain: hands on '
  std::equal_range(a, e, 1, P); // expect: wait // expect-explain: hands on '
  std::lower_bound(a, e, 1, P); // expect: wait // expect-explain: hands on '
  std::upper_bound(a, e, 1, P); // expect: wait // expect-explain: hands on '
  std::equal(a, e, b, P); // expect: wait // expect-explain: hands on '
  std::is_permutation(a, e, b, P); // expect: wait // expect-explain: hands on '
  std::mismatch(a, e, b, P); // expect: wait // expect-explain: hands on '
  std::find_end(a, e, b, f, P); // expect: wait // expect-explain: hands on '
  std::find_first_of(a, e, b, f, P); // expect: wait // expect-explain: hands on '
  std::includes(a, e, b, f, P); // expect: wait // expect-explain: hands on '
  std::lexicographical_compare(a, e, b, f, P); // expect: wait // expect-explain: hands on '
  std::search(a, e, b, f, P); // expect: wait // expect-explain: hands on '
  std::lexicographical_compare_three_way(a, e, b, f, THREE); // expect: wait // expect-explain: hands on '
  std::merge(a, e, b, f, o, P); // expect: wait // expect-explain: hands on '
  std::set_difference(a, e, b, f, o, P); // expect: wait // expect-explain: hands on '
  std::set_intersection(a, e, b, f, o, P); // expect: wait // expect-explain: hands on '
  std::set_symmetric_difference(a, e, b, f, o, P); // expect: wait // expect-explain: hands on '
  std::set_union(a, e, b, f, o, P); // expect: wait // expect-explain: hands on '
  std::adjacent_difference(a, e, o, P); // expect: wait // expect-explain: hands on '
  std::partial_sum(a, e, o, P); // expect: wait // expect-explain: hands on '
  std::accumulate(a, e, 0, P); // expect: wait // expect-explain: hands on '
  std::reduce(a, e, 0, P); // expect: wait // expect-explain: hands on '
  std::max(1, 2, P); // expect: wait // expect-explain: hands on '
  std::min(1, 2, P); // expect: wait // expect-explain: hands on '
  std::minmax(1, 2, P); // expect: wait // expect-explain: hands on '
  std::clamp(1, 2, 3, P); // expect: wait // expect-explain: hands on '
  std::for_each_n(a, 3, P); // expect: wait // expect-explain: hands on '
  std::generate(a, e, VALUE); // expect: wait // expect-explain: hands on '
  std::generate_n(a, 3, VALUE); // expect: wait // expect-explain: hands on '
  std::inplace_merge(a, a + 1, e, P); // expect: wait // expect-explain: hands on '
  std::nth_element(a, a + 1, e, P); // expect: wait // expect-explain: hands on '
  std::partial_sort(a, a + 1, e, P); // expect: wait // expect-explain: hands on '
  std::partial_sort_copy(a, e, b, f, P); // expect: wait // expect-explain: hands on '
  std::partition_copy(a, e, o, o, P); // expect: wait // expect-explain: hands on '
  std::random_shuffle(a, e, CHOOSE); // expect: wait // expect-explain: hands on '
  std::shuffle(a, e, BITS); // expect: wait // expect-explain: hands on '
  std::sample(a, e, o, 2, BITS); // expect: wait // expect-explain: hands on '
  std::search_n(a, e, 2, 1, P); // expect: wait // expect-explain: hands on '
  std::transform(a, e, o, P); // expect: wait // expect-explain: hands on '
  std::unique_copy(a, e, o, P); // expect: wait // expect-explain: hands on '
  std::exclusive_scan(a, e, o, 0, P); // expect: wait // expect-explain: hands on '
  std::replace_if(a, e, P, 1); // expect: wait // expect-explain: hands on '
  std::replace_copy_if(a, e, o, P, 1); // expect: wait // expect-explain: hands on '
  std::inclusive_scan(a, e, o, P); // expect: wait // expect-explain: hands on '
  std::inner_product(a, e, b, 0, P, std::plus<int>()); // expect: wait // expect-explain: hands on '
  std::transform_reduce(a, e, 0, std::plus<int>(), P); // expect: wait // expect-explain: hands on '
  std::transform_exclusive_scan(a, e, o, 0, std::plus<int>(), P); // expect: wait // expect-explain: hands on '
  std::transform_inclusive_scan(a, e, o, std::plus<int>(), P); // expect: wait // expect-explain: hands on '
  std::erase_if(vector, P); // expect: wait // expect-explain: hands on '
  std::invoke(P, 1); // expect: wait // expect-explain: hands on '
  std::invoke_r<int>(P, 1); // expect: wait // expect-explain: hands on '
  std::apply(P, std::tuple(1)); // expect: wait // expect-explain: hands on '
  std::visit(P, variant); // expect: wait // expect-explain: hands on '
  std::call_once(once, P, 1); // expect: wait // expect-explain: hands on '
  list.remove_if(P); // expect: wait // expect-explain: hands on '
  list.sort(P); // expect: wait // expect-explain: hands on '
  list.unique(P); // expect: wait // expect-explain: hands on '
  list.merge(other_list, P); // expect: wait // expect-explain: hands on '
  forward_list.remove_if(P); // expect: wait // expect-explain: hands on '
  forward_list.sort(P); // expect: wait // expect-explain: hands on '
  forward_list.unique(P); // expect: wait // expect-explain: hands on '
  forward_list.merge(other_forward_list, P); // expect: wait // expect-explain: hands on '
  string.resize_and_overwrite(3, RESIZE); // expect: wait // expect-explain: hands on '
  std::optional(1).and_then(MAYBE); // expect: wait // expect-explain: hands on '
  std::optional(1).or_else(NOTHING); // expect: wait // expect-explain: hands on '
  std::optional(1).transform(P); // expect: wait // expect-explain: hands on '
  expected.and_then(EXPECTED); // expect: wait // expect-explain: hands on '
  expected.or_else(EXPECTED); // expect: wait // expect-explain: hands on '
  expected.transform(WAIT); // expect: wait // expect-explain: hands on '
  expected.transform_error(WAIT); // expect: wait // expect-explain: hands on '
  co_return;
}
