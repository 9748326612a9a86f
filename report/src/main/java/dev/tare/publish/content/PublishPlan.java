package dev.tare.publish.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is sent and deleted to bring a target up to date.
 *
 * @param content what the target shall hold
 * @param before what it holds
 * @param stages the files to send, stage by stage and in order; without empty ones
 * @param deleted the files to delete, after everything was sent
 */
public record PublishPlan(
    PageDirectory content,
    PublishedList before,
    Map<Stage, List<String>> stages,
    List<String> deleted) {

  /** What pages are made of first, then the deepest pages. */
  private static final Comparator<String> ORDER =
      Comparator.comparing((String path) -> Stage.isPage(path))
          .thenComparing(path -> -ContentPath.depth(path))
          .thenComparing(Comparator.naturalOrder());

  public static PublishPlan of(PageDirectory content, PublishedList before) {
    Map<Stage, List<String>> stages = new EnumMap<>(Stage.class);
    content.hashes().keySet().stream()
        .filter(path -> !before.has(path, content.hashes().get(path)))
        .sorted(ORDER)
        .forEach(
            path ->
                stages
                    .computeIfAbsent(Stage.of(path, !before.has(path)), first -> new ArrayList<>())
                    .add(path));
    List<String> deleted =
        before.hashes().keySet().stream()
            .filter(path -> !content.hashes().containsKey(path))
            .sorted(ORDER.reversed())
            .toList();
    return new PublishPlan(content, before, stages, deleted);
  }

  /** Whether the target is as it shall be. */
  public boolean isEmpty() {
    return stages.isEmpty() && deleted.isEmpty() && !before.hashes().isEmpty();
  }

  /** Files that were never sent to this target. */
  public List<String> unlisted() {
    return content.hashes().keySet().stream().filter(path -> !before.lists(path)).toList();
  }

  /**
   * The list while a stage is sent: what earlier stages sent is there, what this one and its like
   * send may be.
   */
  public PublishedList during(Stage now) {
    PublishedList list = before;
    for (Map.Entry<Stage, List<String>> stage : stages.entrySet()) {
      Stage.SendPhase step = stage.getKey().step();
      if (step.compareTo(now.step()) < 0) {
        list = list.with(hashes(stage.getValue()));
      } else if (step == now.step()) {
        list = step.isNew() ? list.coming(stage.getValue()) : list.changing(stage.getValue());
      }
    }
    return list;
  }

  private SortedMap<String, String> hashes(List<String> paths) {
    SortedMap<String, String> hashes = new TreeMap<>(content.hashes());
    hashes.keySet().retainAll(paths);
    return hashes;
  }

  public int sent() {
    return stages.values().stream().mapToInt(List::size).sum();
  }

  /** Bytes of the files that are sent, before a client compresses them. */
  public long bytes() {
    return stages.values().stream()
        .flatMap(List::stream)
        .mapToLong(path -> content.sizes().get(path))
        .sum();
  }
}
