package dev.tare.dataset.read.naming;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.SourceSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name that the mapping states for a file in which several platforms or benchmarks have names of
 * their own is asked about; the series are never put together.
 */
final class OneNameForSeveral {

  private OneNameForSeveral() {}

  /**
   * The series without those that would be put together; these are asked about.
   *
   * @param listed names to which the mapping gives an id each
   */
  static List<SeriesDraft> without(
      List<SeriesDraft> drafts, Set<String> listed, List<Question> questions) {
    Map<List<Object>, List<SeriesDraft>> groups =
        drafts.stream().collect(Collectors.groupingBy(OneNameForSeveral::place));
    List<SeriesDraft> distinct = new ArrayList<>();
    for (SeriesDraft draft : drafts) {
      List<SeriesDraft> group = groups.get(place(draft));
      Optional<Question> question =
          several(group, listed)
              .map(names -> question(draft, names))
              .filter(one -> draft.stated().isEmpty());
      question.ifPresentOrElse(questions::add, () -> distinct.add(draft));
    }
    return distinct;
  }

  private static List<Object> place(SeriesDraft draft) {
    return List.of(
        draft.file().name(), draft.platform().map(PlatformName::text), draft.benchmark());
  }

  /** The different names that a file gives to series of one cell; absent if it is one. */
  private static Optional<List<String>> several(List<SeriesDraft> group, Set<String> listed) {
    boolean named =
        group.stream().allMatch(one -> one.platform().isPresent() && one.benchmark().isPresent());
    return Stream.of(
            names(group, SourceSeries.Label::platform), names(group, SourceSeries.Label::benchmark))
        .filter(names -> named && names.size() > 1 && !listed.containsAll(names))
        .findFirst();
  }

  private static List<String> names(
      List<SeriesDraft> group, Function<SourceSeries.Label, Optional<String>> part) {
    return group.stream().flatMap(one -> part.apply(one.label()).stream()).distinct().toList();
  }

  private static Question question(SeriesDraft draft, List<String> names) {
    String what =
        "the mapping gives one name to "
            + names.stream()
                .limit(3)
                .map(name -> "'" + name + "'")
                .collect(Collectors.joining(", "))
            + (names.size() > 3 ? ", ..." : "");
    draft.file().issues().add(IssueCode.AMBIGUOUS, 0, what + "; left out");
    boolean platform = draft.label().platform().filter(names::contains).isPresent();
    String key = platform ? "platforms" : "series";
    String own =
        YamlText.quoted(
            (platform ? draft.label().platform() : draft.label().benchmark()).orElse(""));
    String entry = platform ? own + ": \"?\"" : "- {name: " + own + ", benchmark: \"?\"}";
    return new Question(
        draft.file().name(),
        what + "; take it out of the mapping, or name each",
        key,
        List.of(entry));
  }
}
