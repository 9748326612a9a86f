package dev.tare.dataset.format.series;

import dev.tare.dataset.Direction;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.Label;
import dev.tare.dataset.source.ValueMeaning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The series of one file by label, in the order of their first runs. */
public final class SeriesSet {

  private record Member(Optional<String> unit, SeriesBuilder builder) {}

  private final IssueCollector issues;
  private final Map<Label, Member> members = new LinkedHashMap<>();

  public SeriesSet(IssueCollector issues) {
    this.issues = issues;
  }

  /** The series of a label; absent, with an issue, when it has another unit so far. */
  public Optional<SeriesBuilder> series(
      Label label, Optional<String> unit, Optional<Direction> better, long line) {
    Member member =
        members.computeIfAbsent(
            label, added -> new Member(unit, new SeriesBuilder(added, unit, better, issues)));
    if (!member.unit.equals(unit)) {
      issues.add(
          IssueCode.NOT_UNDERSTOOD,
          line,
          "a second unit in '"
              + label.benchmark().orElse("")
              + "' ("
              + unit.orElse("none")
              + "); value left out; give each unit a file of its own");
      return Optional.empty();
    }
    return Optional.of(member.builder);
  }

  public boolean isEmpty() {
    return members.values().stream().allMatch(member -> member.builder.isEmpty());
  }

  /** The series that have runs or failed runs. */
  public List<SourceSeries> build() {
    return build(ValueMeaning.RUN);
  }

  public List<SourceSeries> build(ValueMeaning meaning) {
    return members.values().stream()
        .filter(member -> !member.builder.isEmpty())
        .map(member -> member.builder.build(meaning))
        .toList();
  }

  /** Removes the series that another set has, too. */
  public void removeAll(SeriesSet others) {
    members.keySet().removeAll(others.members.keySet());
  }
}
