// RUN: %check %s
// The algorithms of std::ranges call predicates and projections before they
// return.
#include <algorithm>
#include <any.h>
#include <task.h>
#include <vector>

#define P [](auto &&...) { mock::Begun.wait(); return true; }
#define VALUE [] { mock::Begun.wait(); return 1; }

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

struct MoreBits {
  using result_type = unsigned;
  static constexpr unsigned min() { return 0; }
  static constexpr unsigned max() { return 7; }
  unsigned operator()() {
    mock::Begun.wait(); // expect: wait // expect-explain: hands on 'MoreBits
    return 0;
  }
};

extern int *a, *o;
extern std::vector<int> v, w;

mock::Task<> algorithms() {
  std::ranges::all_of(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::any_of(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::none_of(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::count_if(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::find_if(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::find_if_not(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::for_each(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::is_partitioned(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::partition(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::partition_point(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::remove_if(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::stable_partition(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::adjacent_find(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::is_heap(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::is_heap_until(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::is_sorted(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::is_sorted_until(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::make_heap(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::max_element(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::min_element(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::minmax_element(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::pop_heap(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::push_heap(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::sort(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::sort_heap(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::stable_sort(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::unique(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::next_permutation(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::prev_permutation(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::max(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::min(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::minmax(v, P); // expect: wait // expect-explain: hands on '
  std::ranges::binary_search(v, 1, P); // expect: wait // expect-explain: hands on '
  std::ranges::equal_range(v, 1, P); // expect: wait // expect-explain: hands on '
  std::ranges::lower_bound(v, 1, P); // expect: wait // expect-explain: hands on '
  std::ranges::upper_bound(v, 1, P); // expect: wait // expect-explain: hands on '
  std::ranges::count(v, 1, P); // expect: wait // expect-explain: hands on '
  std::ranges::find(v, 1, P); // expect: wait // expect-explain: hands on '
  std::ranges::remove(v, 1, P); // expect: wait // expect-explain: hands on '
  std::ranges::for_each_n(a, 3, P); // expect: wait // expect-explain: hands on '
  std::ranges::generate(v, VALUE); // expect: wait // expect-explain: hands on '
  std::ranges::generate_n(a, 3, VALUE); // expect: wait // expect-explain: hands on '
  std::ranges::clamp(1, 2, 3, P); // expect: wait // expect-explain: hands on '
  std::ranges::copy_if(v, o, P); // expect: wait // expect-explain: hands on '
  std::ranges::partition_copy(v, o, o, P); // expect: wait // expect-explain: hands on '
  std::ranges::remove_copy_if(v, o, P); // expect: wait // expect-explain: hands on '
  std::ranges::unique_copy(v, o, P); // expect: wait // expect-explain: hands on '
  std::ranges::inplace_merge(v, v.begin(), P); // expect: wait // expect-explain: hands on '
  std::ranges::nth_element(v, v.begin(), P); // expect: wait // expect-explain: hands on '
  std::ranges::partial_sort(v, v.begin(), P); // expect: wait // expect-explain: hands on '
  std::ranges::remove_copy(v, o, 1, P); // expect: wait // expect-explain: hands on '
  std::ranges::replace(v, 1, 2, P); // expect: wait // expect-explain: hands on '
  std::ranges::replace_copy(v, o, 1, 2, P); // expect: wait // expect-explain: hands on '
  std::ranges::replace_copy_if(v, o, P, 2); // expect: wait // expect-explain: hands on '
  std::ranges::replace_if(v, P, 2); // expect: wait // expect-explain: hands on '
  std::ranges::search_n(v, 2, 1, P); // expect: wait // expect-explain: hands on '
  std::ranges::equal(v, w, P); // expect: wait // expect-explain: hands on '
  std::ranges::find_end(v, w, P); // expect: wait // expect-explain: hands on '
  std::ranges::find_first_of(v, w, P); // expect: wait // expect-explain: hands on '
  std::ranges::includes(v, w, P); // expect: wait // expect-explain: hands on '
  std::ranges::is_permutation(v, w, P); // expect: wait // expect-explain: hands on '
  std::ranges::lexicographical_compare(v, w, P); // expect: wait // expect-explain: hands on '
  std::ranges::mismatch(v, w, P); // expect: wait // expect-explain: hands on '
  std::ranges::partial_sort_copy(v, w, P); // expect: wait // expect-explain: hands on '
  std::ranges::search(v, w, P); // expect: wait // expect-explain: hands on '
  std::ranges::merge(v, w, o, P); // expect: wait // expect-explain: hands on '
  std::ranges::set_difference(v, w, o, P); // expect: wait // expect-explain: hands on '
  std::ranges::set_intersection(v, w, o, P); // expect: wait // expect-explain: hands on '
  std::ranges::set_symmetric_difference(v, w, o, P); // expect: wait // expect-explain: hands on '
  std::ranges::set_union(v, w, o, P); // expect: wait // expect-explain: hands on '
  std::ranges::transform(v, o, P); // expect: wait // expect-explain: hands on '
  std::ranges::sample(v, o, 2, MoreBits());
  std::ranges::shuffle(v, BITS); // expect: wait // expect-explain: hands on '
  co_return;
}
