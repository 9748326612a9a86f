package dev.tare.analyzer.lint;

import dev.tare.analyzer.result.Lint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Collects every doubt, the gravest first, and numbers them. */
public final class Linter {

  private Linter() {}

  public static List<Lint> lint(Evidence evidence) {
    List<Remark> remarks = new ArrayList<>(HostRemarks.of(evidence.dataset()));
    remarks.addAll(evidence.values());
    remarks.addAll(PlausibilityRemarks.of(evidence));
    remarks.addAll(ScheduleRemarks.of(evidence.pairs()));
    remarks.addAll(SampleRemarks.of(evidence.samples()));
    remarks.addAll(FileRemarks.of(evidence.dataset()));
    remarks.sort(Comparator.comparing(Remark::severity));
    return IntStream.range(0, remarks.size())
        .mapToObj(i -> remarks.get(i).numbered(i + 1))
        .toList();
  }
}
