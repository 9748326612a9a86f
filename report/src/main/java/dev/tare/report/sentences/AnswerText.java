package dev.tare.report.sentences;

import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.Options;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values of a finding that answers a question from several comparisons. */
record AnswerText(ReportContext context, Finding finding, List<Comparison> compared) {

  /** Empty for other findings. */
  static Optional<AnswerText> of(ReportContext context, Finding finding) {
    return finding.code().topic() == FindingTopic.QUESTION
        ? Optional.of(new AnswerText(context, finding, compared(context, finding)))
        : Optional.empty();
  }

  private static List<Comparison> compared(ReportContext context, Finding finding) {
    return finding.evidence().stream()
        .flatMap(id -> context.analysis().comparisons().stream().filter(c -> c.id().equals(id)))
        .toList();
  }

  boolean isQualified() {
    return finding.numbers().get("qualified") > 0;
  }

  List<String> details() {
    return compared.stream().map(c -> new ComparisonText(context, c).brief().text()).toList();
  }

  Map<String, String> values() {
    Map<String, String> values = new HashMap<>(variant());
    if (finding.numbers().containsKey("ratio")) {
      values.put("few", ratio(compared.get(0)));
      values.put("many", ratio(compared.get(1)));
      values.put("interval", interval());
    }
    return values;
  }

  /** The hypervisor of a variant, its disk format, and the cost of the other formats. */
  private Map<String, String> variant() {
    return finding
        .platform()
        .flatMap(
            id ->
                context
                    .index()
                    .traits(id)
                    .variantOf()
                    .flatMap(hypervisor -> format(id).map(format -> values(hypervisor, format))))
        .orElseGet(Map::of);
  }

  private Map<String, String> values(String hypervisor, String format) {
    return Map.of("hypervisor", context.platform(hypervisor), "format", format, "others", others());
  }

  private Optional<String> format(String platform) {
    return context.index().variation(platform, PlatformTraits.DISK_FORMAT);
  }

  private String others() {
    return compared.stream().flatMap(c -> other(c).stream()).collect(Collectors.joining("; "));
  }

  /** The overhead of the other platform, however the comparison is oriented. */
  private Optional<String> other(Comparison comparison) {
    boolean first = finding.platform().equals(Optional.of(comparison.platform()));
    String other = first ? comparison.baseline() : comparison.platform();
    return comparison
        .shown()
        .map(overhead -> first ? inverse(overhead) : overhead)
        .map(overhead -> new RatioText(overhead, context).text())
        .map(ratio -> format(other).orElse(other) + "\u00a0" + ratio);
  }

  private static Estimate inverse(Estimate i) {
    return new Estimate(1 / i.point(), 1 / i.high(), 1 / i.low(), i.confidence());
  }

  private String ratio(Comparison comparison) {
    return new RatioText(comparison.shown().orElseThrow(), context).text();
  }

  private String interval() {
    Map<String, Double> n = finding.numbers();
    return new RatioText(
            new Estimate(n.get("ratio"), n.get("low"), n.get("high"), 1 - Options.ALPHA), context)
        .text();
  }
}
