package dev.tare.dataset.read.naming;

import dev.tare.dataset.IssueCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Different names that would become the same id are asked about, never put together. */
final class NameCollisions {

  private NameCollisions() {}

  /** The series without those whose names are those of others; these are asked about. */
  static List<SeriesDraft> without(List<SeriesDraft> drafts, List<Question> questions) {
    Map<String, String> platforms = new HashMap<>();
    Map<String, String> benchmarks = new HashMap<>();
    List<SeriesDraft> distinct = new ArrayList<>();
    for (SeriesDraft draft : drafts) {
      Optional<Question> question =
          platform(draft, platforms).or(() -> benchmark(draft, benchmarks));
      question.ifPresentOrElse(questions::add, () -> distinct.add(draft));
    }
    return distinct;
  }

  private static Optional<Question> platform(SeriesDraft draft, Map<String, String> names) {
    return draft
        .platform()
        .filter(name -> name.origin() != NameOrigin.MAPPING)
        .flatMap(
            name ->
                Slug.ofPlatform(name.text())
                    .flatMap(id -> other(names, id, name.text().toLowerCase(Locale.ROOT)))
                    .map(other -> collision(draft, "platforms", name.text(), other)));
  }

  private static Optional<Question> benchmark(SeriesDraft draft, Map<String, String> names) {
    if (draft.statedBenchmark().isPresent() || draft.benchmark().isEmpty()) {
      return Optional.empty();
    }
    String id = draft.benchmark().get();
    String name = draft.title().orElse(id);
    return other(names, id, name).map(other -> collision(draft, "series", name, other));
  }

  /** The earlier name of an id, if it differs. */
  private static Optional<String> other(Map<String, String> names, String id, String name) {
    String first = names.putIfAbsent(id, name);
    return first == null || first.equals(name) ? Optional.empty() : Optional.of(first);
  }

  private static Question collision(SeriesDraft draft, String key, String name, String other) {
    String what = "'" + name + "' and '" + other + "' would get the same id";
    draft
        .file()
        .issues()
        .add(
            IssueCode.NO_PLATFORM,
            0,
            what + "; left out; name them apart under '" + key + "' in the mapping file");
    String entry =
        key.equals("platforms")
            ? YamlText.quoted(name) + ": \"?\""
            : "- {name: " + YamlText.quoted(name) + ", benchmark: \"?\"}";
    return new Question(
        draft.file().name(), what + "; how shall this one be called?", key, List.of(entry));
  }
}
