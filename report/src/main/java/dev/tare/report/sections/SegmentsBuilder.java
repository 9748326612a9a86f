package dev.tare.report.sections;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import dev.tare.analyzer.result.SampleResult.Segment;
import dev.tare.report.model.BenchmarkSection.Parts;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.sentences.RatioText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts into which a step or a warm-up splits samples, beside the whole. */
record SegmentsBuilder(ReportContext context, String benchmark, Messages messages) {

  static Optional<Parts> of(ReportContext context, String benchmark) {
    return new SegmentsBuilder(context, benchmark, context.messages()).parts();
  }

  private Optional<Parts> parts() {
    List<SampleResult> shown = context.samples(benchmark).stream().filter(this::isShown).toList();
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Parts(
                messages.text("page.parts"), messages.text("page.parts.intro"), table(shown)));
  }

  /** Whether it has parts, or is compared with a baseline that has parts. */
  private boolean isShown(SampleResult sample) {
    return !sample.segments().isEmpty()
        || comparison(sample).filter(c -> c.effect().lastSegments().isPresent()).isPresent();
  }

  private Optional<Comparison> comparison(SampleResult sample) {
    return context.analysis().comparisons().stream()
        .filter(c -> c.benchmark().equals(benchmark) && c.platform().equals(sample.platform()))
        .filter(c -> context.isBaseline(c.baseline()))
        .findFirst();
  }

  private Table table(List<SampleResult> shown) {
    boolean ratios = shown.stream().anyMatch(sample -> comparison(sample).isPresent());
    Stream<String> medians = Stream.of("parts.whole", "parts.first", "parts.last");
    Stream<String> overheads =
        Stream.of("parts.wholeRatio", "parts.firstRatio", "parts.lastRatio").filter(r -> ratios);
    return new Table(
        messages.text("table.parts", Map.of("unit", context.unitAndDirection(benchmark))),
        Stream.concat(
                Stream.of(new TableColumn(messages.text("page.platform"), false)),
                Stream.concat(medians, overheads)
                    .map(title -> new TableColumn(messages.text("table." + title), true)))
            .toList(),
        shown.stream().map(sample -> row(sample, ratios)).toList());
  }

  private List<String> row(SampleResult sample, boolean ratios) {
    List<Segment> parts = sample.segments();
    Stream<String> medians =
        Stream.of(
            context.heading(sample.platform()),
            number(median(sample)),
            parts.isEmpty() ? ReportContext.NOTHING : part(parts.get(0)),
            parts.isEmpty() ? ReportContext.NOTHING : part(parts.get(parts.size() - 1)));
    Stream<String> overheads =
        Stream.of(
                ratio(sample, c -> c.overhead().stream().mapToDouble(Estimate::point).findFirst()),
                ratio(sample, c -> c.effect().firstSegments()),
                ratio(sample, c -> c.effect().lastSegments()))
            .filter(ratio -> ratios);
    return Stream.concat(medians, overheads).toList();
  }

  private String part(Segment part) {
    String value = number(OptionalDouble.of(part.median()));
    return messages.text(
        "table.parts.part", Map.of("from", part.from(), "to", part.to(), "median", value));
  }

  /** With the digits of a median elsewhere on the page. */
  private String number(OptionalDouble median) {
    return median.isEmpty()
        ? ReportContext.NOTHING
        : messages.numbers().significant(median.getAsDouble(), 3);
  }

  private String ratio(SampleResult sample, Function<Comparison, OptionalDouble> ratio) {
    return comparison(sample)
        .flatMap(comparison -> ratio(comparison, ratio.apply(comparison)))
        .orElse(ReportContext.NOTHING);
  }

  private static OptionalDouble median(SampleResult sample) {
    return sample.median().stream().mapToDouble(MedianEstimate::point).findFirst();
  }

  private Optional<String> ratio(Comparison comparison, OptionalDouble ratio) {
    return ratio.isEmpty()
        ? Optional.empty()
        : RatioText.of(comparison, context).map(text -> text.number(ratio.getAsDouble()));
  }
}
