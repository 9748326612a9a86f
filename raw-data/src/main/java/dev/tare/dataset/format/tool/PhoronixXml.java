package dev.tare.dataset.format.tool;

import dev.tare.dataset.FailureCode;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.format.series.DistinctSeries;
import dev.tare.dataset.format.series.SeriesBuilder;
import dev.tare.dataset.format.series.SeriesBuilder.Origin;
import dev.tare.dataset.format.tool.PhoronixResult.Entry;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceContent;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.Label;
import dev.tare.dataset.source.ValueMeaning;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The composite.xml of the Phoronix Test Suite: a series for each test and system, whose name is
 * the platform.
 */
public final class PhoronixXml implements SourceFormat {

  @Override
  public String id() {
    return "phoronix";
  }

  @Override
  public String title() {
    return "Phoronix Test Suite composite.xml";
  }

  @Override
  public boolean recognizes(SourceFile file) {
    try {
      String head = file.head().stripLeading();
      return head.startsWith("<") && head.contains("<PhoronixTestSuite");
    } catch (InputException unreadable) {
      return false;
    }
  }

  @Override
  public SourceContent read(SourceFile file, ReadOptions options) {
    DistinctSeries series = new DistinctSeries(file.issues());
    PhoronixReader.read(file, result -> addAll(result, series, file.issues()));
    return SourceContent.of(series.list());
  }

  private static void addAll(PhoronixResult result, DistinctSeries series, IssueCollector issues) {
    if (!result.isNumeric()) {
      issues.add(
          IssueCode.LEFT_OUT,
          result.line(),
          "'" + result.benchmark() + "' is shown as " + result.display() + " and is not read");
    } else if (result.benchmark().isEmpty()) {
      issues.add(IssueCode.NOT_UNDERSTOOD, result.line(), "a result without title; left out");
    } else {
      for (Entry entry : result.entries()) {
        series(result, entry, issues).ifPresent(one -> series.add(one, entry.line()));
      }
    }
  }

  private static Optional<SourceSeries> series(
      PhoronixResult result, Entry entry, IssueCollector issues) {
    SeriesBuilder series =
        new SeriesBuilder(
            new Label(entry.system(), Optional.of(result.benchmark()), Optional.empty()),
            result.unit(),
            result.better(),
            issues);
    ValueMeaning meaning = add(series, entry, issues);
    return series.isEmpty() ? Optional.empty() : Optional.of(series.build(meaning));
  }

  private static ValueMeaning add(SeriesBuilder series, Entry entry, IssueCollector issues) {
    Origin origin = Origin.at(entry.line());
    if (!entry.runs().isEmpty()) {
      entry.runs().forEach(run -> series.add(origin, run));
    } else if (!entry.value().isEmpty()) {
      issues.add(
          IssueCode.MEANS_ONLY,
          entry.line(),
          "a value without its runs ('RawString'); it may be the mean of several");
      series.add(origin, entry.value());
      return ValueMeaning.MEAN;
    } else if (entry.failed()) {
      issues.add(
          IssueCode.TOOL_ERROR,
          entry.line(),
          "no value, but an error; counted as a failed run; see the log of the test suite");
      series.fail(origin, FailureCode.TOOL_ERROR.name(), OptionalInt.empty());
    } else {
      issues.add(IssueCode.NOT_UNDERSTOOD, entry.line(), "an entry without a value; left out");
    }
    return ValueMeaning.RUN;
  }
}
