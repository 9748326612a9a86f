package dev.tare.dataset.format.json;

import dev.tare.dataset.Direction;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.format.series.DistinctSeries;
import dev.tare.dataset.format.series.SeriesBuilder;
import dev.tare.dataset.format.series.SeriesBuilder.Origin;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.Label;
import dev.tare.dataset.source.ValueMeaning;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The JSON export of hyperfine: wall times in seconds, a series for each command. */
public final class HyperfineJson implements SourceFormat {

  @Override
  public String id() {
    return "hyperfine";
  }

  @Override
  public String title() {
    return "hyperfine JSON";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    JsonHead head = JsonHead.of(file);
    return head.bare()
        && head.root().contains("results")
        && head.entries().contains("command")
        && (head.entries().contains("mean") || head.entries().contains("times"));
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    DistinctSeries series = new DistinctSeries(file.issues());
    JsonEntries.read(
        file,
        "results",
        entry -> series(entry, file.issues()).ifPresent(one -> series.add(one, entry.line())));
    return SourceContent.of(series.list());
  }

  private static Optional<SourceSeries> series(JsonValue entry, IssueCollector issues) {
    Optional<String> command = entry.get("command").string();
    if (command.isEmpty()) {
      issues.add(IssueCode.NOT_UNDERSTOOD, entry.line(), "a result without command; left out");
      return Optional.empty();
    }
    SeriesBuilder series =
        new SeriesBuilder(
            Label.ofBenchmark(label(command.get(), entry)),
            Optional.of("s"),
            Optional.of(Direction.LOWER),
            issues);
    if (!entry.get("times").exists()) {
      return mean(series, entry, issues);
    }
    addRuns(series, entry, issues);
    return series.isEmpty() ? Optional.empty() : Optional.of(series.build());
  }

  /** The command, with the parameters that it does not show. */
  private static String label(String command, JsonValue entry) {
    JsonValue recent = entry.get("parameters");
    StringBuilder label = new StringBuilder(command);
    (recent.exists() ? recent : entry.get("parameter"))
        .fields()
        .forEach(
            (name, value) -> {
              if (!command.contains(value.text())) {
                label.append(' ').append(name).append('=').append(value.text());
              }
            });
    return label.toString();
  }

  private static Optional<SourceSeries> mean(
      SeriesBuilder series, JsonValue entry, IssueCollector issues) {
    JsonValue mean = entry.get("mean");
    series.add(Origin.at(mean.line()), mean.printed());
    if (series.isEmpty()) {
      return Optional.empty();
    }
    issues.add(
        IssueCode.MEANS_ONLY,
        mean.line(),
        "no times of single runs, only their mean; export without removing 'times'");
    return Optional.of(series.build(ValueMeaning.MEAN));
  }

  private static void addRuns(SeriesBuilder series, JsonValue entry, IssueCollector issues) {
    List<JsonValue> times = entry.get("times").items();
    JsonValue exits = entry.get("exit_codes");
    boolean hasExits = exits.exists();
    if (!entry.get("times").isArray() || hasExits && exits.items().size() != times.size()) {
      issues.add(
          IssueCode.NOT_UNDERSTOOD,
          entry.line(),
          "'times' and 'exit_codes' are not lists of the same length; command left out");
      return;
    }
    for (int i = 0; i < times.size(); i++) {
      if (hasExits) {
        addRun(series, times.get(i), exits.items().get(i));
      } else {
        series.add(Origin.at(times.get(i).line()), times.get(i).printed());
      }
    }
  }

  /** An exit status of {@code null} is that of a command that a signal ended. */
  private static void addRun(SeriesBuilder series, JsonValue time, JsonValue exit) {
    Origin origin = Origin.at(time.line());
    Optional<Integer> status = exit.integer();
    if (!exit.exists()) {
      series.fail(origin, FailureCode.TOOL_ERROR.name(), OptionalInt.empty());
    } else if (status.isEmpty()) {
      series.skip(exit.line(), "'" + exit.printed() + "' is no exit status; run left out");
    } else if (status.get() != 0) {
      series.fail(origin, FailureCode.exit(status.get()), OptionalInt.of(status.get()));
    } else {
      series.add(origin, time.printed());
    }
  }
}
