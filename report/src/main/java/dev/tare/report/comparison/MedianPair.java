package dev.tare.report.comparison;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.sentences.SampleText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The median of a sample in one of two campaigns, as precise as the finer of the two. */
record MedianPair(ReportContext campaign, Optional<SampleResult> sample, String unit) {

  private static final Pattern DECIMALS = Pattern.compile("^[^.,]*[.,](\\d+)");

  /** Then and now. */
  static Stream<String> of(ComparedCampaigns campaigns, Comparison comparison) {
    MedianPair earlier = in(campaigns.earlier(), comparison);
    MedianPair later = in(campaigns.later(), comparison);
    return Stream.of(earlier.text(later), later.text(earlier));
  }

  private static MedianPair in(ReportContext campaign, Comparison comparison) {
    return new MedianPair(
        campaign,
        campaign
            .index()
            .sample(comparison.platform(), comparison.benchmark())
            .filter(sample -> sample.median().isPresent()),
        campaign.unit(comparison.benchmark()));
  }

  private String text(MedianPair other) {
    boolean finer = unit.equals(other.unit) && decimals() < other.decimals();
    return finer
        ? sample.map(one -> text(one, other.decimals())).orElse(ReportContext.NOTHING)
        : text();
  }

  private String text() {
    return sample.map(one -> SampleText.point(campaign, one)).orElse(ReportContext.NOTHING);
  }

  private String text(SampleResult one, int decimals) {
    double median = one.median().orElseThrow().point();
    return campaign.withUnit(
        campaign.messages().numbers().decimals(median, decimals), one.benchmark());
  }

  private int decimals() {
    Matcher number = DECIMALS.matcher(text());
    return number.find() ? number.group(1).length() : 0;
  }
}
