package dev.tare.report.digest;

import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Messages;
import dev.tare.report.text.RoughDuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How, how much, where and when was measured, in one line. */
public record ReportSubtitle(ReportContext context, Messages messages, CampaignSummary campaign) {

  public static String of(ReportContext context) {
    ReportSubtitle line =
        new ReportSubtitle(context, context.messages(), context.analysis().campaign());
    return String.join(
        " · ",
        Stream.of(line.profile(), line.extent(), line.runs(), line.host(), line.dataset())
            .flatMap(List::stream)
            .toList());
  }

  /** Such as {@code quick: 12 rounds × 3 s, 3 sessions} and the time it all took. */
  private List<String> profile() {
    List<String> parts = new ArrayList<>();
    if (campaign.rounds().isPresent()) {
      Map<String, Object> values =
          Map.of(
              "rounds", campaign.rounds().getAsInt(),
              "seconds", campaign.seconds().orElse(0),
              "sessions", campaign.sessions().orElse(1));
      String key = campaign.seconds().isPresent() ? "page.schedule" : "page.schedule.plain";
      String schedule = messages.text(key, values);
      parts.add(campaign.profile().map(name -> name + ": " + schedule).orElse(schedule));
    }
    CampaignLength.of(campaign)
        .ifPresent(length -> parts.add(RoughDuration.about(length, messages)));
    return parts;
  }

  private List<String> extent() {
    long platforms = distinct(SampleResult::platform);
    long benchmarks = distinct(SampleResult::benchmark);
    return List.of(
        messages.text("page.extent", Map.of("platforms", platforms, "benchmarks", benchmarks)));
  }

  private List<String> runs() {
    Map<String, Integer> counts =
        Map.of(
            "runs", campaign.measured(),
            "all", campaign.measured() + campaign.failed(),
            "failed", campaign.failed());
    String failed = campaign.measured() > 0 ? ".failed" : ".failed.all";
    return List.of(messages.text("page.runs" + (campaign.failed() > 0 ? failed : ""), counts));
  }

  private List<String> host() {
    Map<String, String> host = context.analysis().facts().getOrDefault("host", Map.of());
    return Stream.of(
            Optional.ofNullable(host.get("cpu")),
            Optional.ofNullable(host.get("cores")).flatMap(this::cores))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> cores(String cores) {
    return Optional.of(cores)
        .filter(text -> text.matches("[1-9]\\d{0,4}"))
        .map(text -> messages.text("page.cores", Map.of("cores", Integer.valueOf(text))));
  }

  private List<String> dataset() {
    String name = messages.text("page.dataset", Map.of("campaign", campaign.name()));
    return Stream.concat(
            campaign.started().stream()
                .map(time -> DateText.time(time, messages.language()))
                .map(time -> messages.text("page.measured", Map.of("time", time))),
            Stream.of(name))
        .toList();
  }

  /** What has only implausible values is not counted. */
  private long distinct(Function<SampleResult, String> part) {
    return context.analysis().samples().stream()
        .filter(sample -> !sample.isImplausible())
        .map(part)
        .distinct()
        .count();
  }
}
