package dev.tare.analyzer.lint;

import dev.tare.analyzer.result.Lint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Collects every doubt, the gravest first, and numbers them. */
public final class Linter {

  /** Where the codes are explained. */
  private static final String RULES = "analyzer/README.md";

  private static final String FORMATS = "raw-data/README.md";

  private Linter() {}

  public static List<Lint> lint(LintInput evidence) {
    List<Remark> remarks = new ArrayList<>(HostRules.of(evidence.dataset()));
    remarks.addAll(evidence.values());
    remarks.addAll(PlausibilityRules.of(evidence));
    remarks.addAll(ScheduleRules.of(evidence.pairs()));
    remarks.addAll(SampleRules.of(evidence.samples()));
    Set<Remark> ofFiles = new LinkedHashSet<>(FileIssueRules.of(evidence.dataset()));
    remarks.addAll(ofFiles);
    remarks.sort(Comparator.comparing(Remark::severity));
    return IntStream.range(0, remarks.size())
        .mapToObj(i -> numbered(remarks.get(i), i + 1, ofFiles))
        .toList();
  }

  private static Lint numbered(Remark remark, int number, Set<Remark> ofFiles) {
    return remark.numbered(number, ofFiles.contains(remark) ? FORMATS : RULES);
  }
}
