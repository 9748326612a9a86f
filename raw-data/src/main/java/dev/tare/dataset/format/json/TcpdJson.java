package dev.tare.dataset.format.json;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.format.series.LocalTimes;
import dev.tare.dataset.format.series.SeriesBuilder;
import dev.tare.dataset.format.series.SeriesBuilder.Origin;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The datasets of the Turing Change Point Dataset: one or more {@code series} over one {@code
 * time}. Missing observations ({@code null}) are left out.
 */
public final class TcpdJson implements SourceFormat {

  @Override
  public String id() {
    return "tcpd";
  }

  @Override
  public String title() {
    return "Turing Change Point Dataset JSON";
  }

  /** By the dataset, which is no platform. */
  @Override
  public boolean namesItsFiles() {
    return true;
  }

  /** Where the times are long, the series lie beyond the beginning that is looked at. */
  @Override
  public boolean recognizes(SourceFile file) {
    JsonHead head = JsonHead.of(file);
    return head.bare() && head.root().containsAll(List.of("name", "n_obs", "n_dim", "time"));
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    JsonEntries.Root root = JsonEntries.fields(file);
    if (!root.complete()) {
      return SourceContent.EMPTY;
    }
    Optional<String> name = root.field("name").flatMap(JsonValue::string);
    Optional<Integer> count = root.field("n_obs").flatMap(JsonValue::integer);
    List<JsonValue> series = root.field("series").map(JsonValue::items).orElse(List.of());
    if (name.isEmpty() || count.isEmpty() || series.isEmpty()) {
      file.issues().add(IssueCode.NOT_UNDERSTOOD, 1, "no name, n_obs or series; file left out");
      return SourceContent.EMPTY;
    }
    List<JsonValue> times =
        root.field("time").map(time -> time.get("raw").items()).orElse(List.of());
    Times clock = new Times(times, new LocalTimes(file.issues()));
    return SourceContent.of(
        series.stream()
            .flatMap(one -> read(one, name.get(), count.get(), series.size() > 1, clock, file))
            .toList());
  }

  /** Times with a date and a time of day; years and months are too coarse to tell when. */
  private record Times(List<JsonValue> texts, LocalTimes reader) {

    OptionalDouble at(int index) {
      Optional<JsonValue> text =
          index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
      return text.flatMap(JsonValue::string)
          .filter(one -> one.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(?::\\d\\d)?"))
          .map(one -> reader.unixSeconds(one, text.get().line()))
          .orElseGet(OptionalDouble::empty);
    }
  }

  private static Stream<SourceSeries> read(
      JsonValue series, String name, int count, boolean several, Times times, SourceFile file) {
    List<JsonValue> raw = series.get("raw").items();
    if (raw.size() != count) {
      file.issues()
          .add(
              IssueCode.NOT_UNDERSTOOD,
              series.line(),
              raw.size() + " observations, but n_obs is " + count + "; series left out");
      return Stream.empty();
    }
    Label label =
        new Label(
            Optional.empty(),
            Optional.of(name),
            several ? series.get("label").string() : Optional.empty());
    SeriesBuilder runs =
        new SeriesBuilder(label, Optional.empty(), Optional.empty(), file.issues());
    for (int i = 0; i < raw.size(); i++) {
      JsonValue value = raw.get(i);
      if (value.exists()) {
        runs.add(new Origin(value.line(), times.at(i), Map.of()), value.printed());
      } else {
        runs.skip(value.line(), "a missing observation (null); left out");
      }
    }
    return runs.isEmpty() ? Stream.empty() : Stream.of(runs.build());
  }
}
