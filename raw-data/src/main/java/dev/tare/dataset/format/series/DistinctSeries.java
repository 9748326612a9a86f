package dev.tare.dataset.format.series;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.Label;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The series of a file whose results have names of their own. */
public final class DistinctSeries {

  private final IssueCollector issues;
  private final Map<Label, SourceSeries> series = new LinkedHashMap<>();

  public DistinctSeries(IssueCollector issues) {
    this.issues = issues;
  }

  /** Adds a series; a second one of the same name is left out, since it may mean something else. */
  public void add(SourceSeries one, long line) {
    if (series.putIfAbsent(one.label(), one) != null) {
      issues.add(
          IssueCode.NOT_UNDERSTOOD,
          line,
          "a second result of '"
              + NumberToken.clip(one.label().benchmark().orElse(""))
              + "'; left out; give it another name or a file of its own");
    }
  }

  public List<SourceSeries> list() {
    return List.copyOf(series.values());
  }
}
