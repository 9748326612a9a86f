package dev.tare.dataset.format.json;

import dev.tare.dataset.Direction;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.format.series.NumberToken;
import dev.tare.dataset.format.series.SeriesBuilder;
import dev.tare.dataset.format.series.SeriesBuilder.Origin;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The results of Krun: a series for each {@code benchmark:vm:variant}. A process execution is a
 * run, the times of its iterations in seconds are the inner values; an execution without iterations
 * crashed.
 */
public final class KrunJson implements SourceFormat {

  private static final List<String> TIMES = List.of("wallclock_times", "data");
  private static final Pattern AUDIT =
      Pattern.compile("\"(?:cpuinfo|dmesg|packages|uname|debian_version)\": *\"");

  @Override
  public String id() {
    return "krun";
  }

  @Override
  public String title() {
    return "Krun JSON";
  }

  /** The audit, which comes first, may be longer than what is looked at. */
  @Override
  public boolean recognizes(SourceFile file) {
    JsonHead head = JsonHead.of(file);
    boolean times = TIMES.stream().anyMatch(head.root()::contains);
    return head.bare()
        && head.root().contains("audit")
        && (times && head.root().contains("config") || AUDIT.matcher(file.head()).find());
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    JsonEntries.Root root = JsonEntries.fields(file);
    if (!root.complete()) {
      return SourceContent.EMPTY;
    }
    Optional<JsonValue> times = TIMES.stream().flatMap(key -> root.field(key).stream()).findFirst();
    if (times.filter(JsonValue::isObject).isEmpty()) {
      file.issues().add(IssueCode.NOT_UNDERSTOOD, 1, "no 'wallclock_times'; nothing read");
      return SourceContent.EMPTY;
    }
    root.field("error_flag").filter(JsonValue::isTrue).ifPresent(flag -> tellErrors(flag, file));
    Map<String, JsonValue> all = times.get().fields();
    return SourceContent.of(
        all.entrySet().stream()
            .flatMap(entry -> series(entry.getKey(), entry.getValue(), all, file.issues()))
            .toList());
  }

  private static void tellErrors(JsonValue flag, SourceFile file) {
    file.issues()
        .add(
            IssueCode.TOOL_WARNING,
            flag.line(),
            "Krun met an error during this session ('error_flag'); see its log");
  }

  private static Stream<SourceSeries> series(
      String key, JsonValue executions, Map<String, JsonValue> all, IssueCollector issues) {
    String[] names = key.split(":", -1);
    if (names.length != 3 || !executions.isArray()) {
      issues.add(
          IssueCode.NOT_UNDERSTOOD,
          executions.line(),
          "'" + NumberToken.clip(key) + "' is no benchmark:vm:variant with a list; left out");
      return Stream.empty();
    }
    SeriesBuilder series =
        new SeriesBuilder(
            label(names, all), Optional.of("s"), Optional.of(Direction.LOWER), issues);
    executions.items().forEach(execution -> add(series, execution));
    return series.isEmpty() ? Stream.empty() : Stream.of(series.build());
  }

  /** The variant is named where a virtual machine has several of a benchmark. */
  private static Label label(String[] names, Map<String, JsonValue> all) {
    long variants =
        all.keySet().stream()
            .filter(key -> key.startsWith(names[0] + ":" + names[1] + ":"))
            .count();
    return new Label(
        Optional.of(names[1]),
        Optional.of(names[0]),
        variants > 1 ? Optional.of(names[2]) : Optional.empty());
  }

  private static void add(SeriesBuilder series, JsonValue execution) {
    Origin origin = Origin.at(execution.line());
    List<Double> seconds = new ArrayList<>();
    execution.items().forEach(item -> item.number().ifPresent(seconds::add));
    if (execution.isArray() && execution.items().isEmpty()) {
      series.fail(origin, FailureCode.TOOL_ERROR.name(), OptionalInt.empty());
    } else if (seconds.isEmpty() || seconds.size() < execution.items().size()) {
      series.skip(execution.line(), "an execution with times that are no numbers; left out");
    } else if (seconds.size() == 1) {
      series.add(origin, execution.items().get(0).printed());
    } else {
      series.add(origin, seconds);
    }
  }
}
