package dev.tare.dataset.format.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tare.dataset.Direction;
import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.format.series.DistinctSeries;
import dev.tare.dataset.format.series.NumberToken;
import dev.tare.dataset.format.series.SeriesBuilder;
import dev.tare.dataset.format.series.SeriesBuilder.Origin;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The results in one file of asv. {@code null} is a benchmark that failed, {@code NaN} one that was
 * skipped on purpose; the samples, which the value is the median of, are the inner values.
 */
final class AsvResults {

  /** asv knows the kind of a benchmark by the name of its function. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?:.*\\.)?(?:(?:time|timeraw|mem|peakmem)_|(?:Time|Timeraw|Mem|PeakMem)[A-Z_])[^.]+");

  private static final Pattern TIME = Pattern.compile("(?:.*\\.)?[Tt]ime[^.]+");

  private static final double ROUNDING = 1e-9;
  private static final int MOST_PARAMETERS = 100_000;

  private final Optional<String> platform;
  private final List<String> columns;
  private final Map<String, String> commit;
  private final IssueCollector issues;
  private final DistinctSeries series;
  private boolean timed;

  AsvResults(
      Optional<String> platform,
      List<String> columns,
      Map<String, String> commit,
      IssueCollector issues) {
    this.platform = platform;
    this.columns = columns;
    this.commit = commit;
    this.issues = issues;
    this.series = new DistinctSeries(issues);
  }

  /** A series for each benchmark and combination of its parameters. */
  List<SourceSeries> series(JsonValue results) {
    results.fields().forEach((name, value) -> read(name, columns(value)));
    return series.list();
  }

  boolean haveNoTimes() {
    return !series.list().isEmpty() && !timed;
  }

  /** The parts of a result by the names of version 2. */
  private Map<String, JsonValue> columns(JsonValue value) {
    if (value.isArray()) {
      Map<String, JsonValue> parts = new HashMap<>();
      for (int i = 0; i < Math.min(columns.size(), value.items().size()); i++) {
        parts.put(columns.get(i), value.items().get(i));
      }
      return parts;
    }
    return value.isObject() ? value.fields() : Map.of("result", value);
  }

  private void read(String name, Map<String, JsonValue> parts) {
    JsonValue result = parts.get("result");
    if (result == null) {
      return;
    }
    List<JsonValue> values = result.isArray() ? result.items() : List.of(result);
    List<String> parameters = parameters(parts.get("params"));
    if (parameters.size() != values.size() && result.isArray()) {
      notUnderstood(name, result.line(), "has " + values.size() + " values for its parameters");
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      String of = parameters.size() == values.size() ? parameters.get(i) : "";
      add(name, of, values.get(i), samples(parts.get("samples"), i), time(parts));
    }
  }

  /** The texts of all combinations, the last parameter varying fastest; one empty text for none. */
  private static List<String> parameters(JsonValue params) {
    List<String> combinations = List.of("");
    for (JsonValue parameter : params == null ? List.<JsonValue>of() : params.items()) {
      List<String> longer = new ArrayList<>();
      for (String before : combinations) {
        for (JsonValue value : parameter.items()) {
          longer.add(before.isEmpty() ? value.text() : before + ", " + value.text());
        }
      }
      combinations = longer;
      if (combinations.size() > MOST_PARAMETERS) {
        return List.of();
      }
    }
    return combinations;
  }

  private static List<Double> samples(JsonValue samples, int index) {
    if (samples == null || index >= samples.items().size()) {
      return List.of();
    }
    List<JsonValue> items = samples.items().get(index).items();
    List<Double> numbers = new ArrayList<>();
    items.forEach(item -> item.number().ifPresent(numbers::add));
    return numbers.size() == items.size() ? numbers : List.of();
  }

  private static OptionalDouble time(Map<String, JsonValue> parts) {
    JsonValue started = parts.get("started_at");
    return started == null || started.number().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(started.number().getAsDouble() / 1000);
  }

  private void add(
      String name, String of, JsonValue value, List<Double> samples, OptionalDouble time) {
    SeriesBuilder builder = builder(of.isEmpty() ? name : name + "(" + of + ")", name);
    Origin origin = new Origin(value.line(), time, commit);
    if (value.kind() == JsonToken.VALUE_NULL) {
      builder.fail(origin, FailureCode.TOOL_ERROR.name(), OptionalInt.empty());
    } else if (value.text().equals("NaN")) {
      issues.add(IssueCode.LEFT_OUT, value.line(), "a skipped benchmark (NaN) is not read");
    } else if (value.isNumber()) {
      builder.add(origin, value.printed());
    } else {
      notUnderstood(name, value.line(), "has a value that is no number");
    }
    if (!builder.isEmpty()) {
      timed |= time.isPresent();
      SourceSeries built = builder.build();
      series.add(withSamples(built, samples, value.line(), name), value.line());
    }
  }

  /** The samples belong to a run whose value is their median. */
  private SourceSeries withSamples(SourceSeries one, List<Double> samples, long line, String name) {
    if (samples.size() < 2 || one.runs().isEmpty()) {
      return one;
    }
    double value = one.runs().get(0).value();
    if (Math.abs(NumberToken.median(samples) - value) > Math.abs(value) * ROUNDING) {
      notUnderstood(
          name, line, "is not the median of its samples; it is kept, but its samples are");
      return one;
    }
    return one.withInner(Map.of(1, samples));
  }

  private SeriesBuilder builder(String label, String name) {
    boolean known = KIND.matcher(name).matches();
    return new SeriesBuilder(
        new Label(platform, Optional.of(label), Optional.empty()),
        known ? Optional.of(TIME.matcher(name).matches() ? "s" : "B") : Optional.empty(),
        known ? Optional.of(Direction.LOWER) : Optional.empty(),
        issues);
  }

  private void notUnderstood(String name, long line, String what) {
    issues.add(
        IssueCode.NOT_UNDERSTOOD,
        line,
        "the result of '" + NumberToken.clip(name) + "' " + what + "; left out");
  }
}
