package dev.tare.report.comparison;

import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.dataset.file.ShellQuoting;
import dev.tare.report.model.Section.Command;
import dev.tare.report.model.chapter.Chapter;
import dev.tare.report.model.chapter.ChapterReport;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The report on two campaigns as data; a pure function. */
record ComparisonChapters(ComparedCampaigns campaigns, Messages messages) {

  static ChapterReport of(ComparedCampaigns campaigns) {
    return new ComparisonChapters(campaigns, campaigns.messages()).report();
  }

  private ChapterReport report() {
    Map<String, String> names =
        Map.of(
            "earlier", label(campaigns.earlier()),
            "later", label(campaigns.later()),
            "tool", campaigns.later().analysis().tool());
    return new ChapterReport(
        messages.language(),
        messages.text("compare.name", names),
        summary(campaigns.later()).started().flatMap(DateText::instant),
        messages.text("compare.title", names),
        messages.text(
            "compare.subtitle",
            Map.of("earlier", line(campaigns.earlier()), "later", line(campaigns.later()))),
        messages.text("compare.footer", names),
        chapters());
  }

  private List<Chapter> chapters() {
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(SummaryChapter.of(campaigns));
    chapters.add(HostChapter.of(campaigns));
    chapters.add(ScopeChapter.of(campaigns));
    PlatformChapter.all(campaigns).forEach(chapters::add);
    chapters.add(method());
    chapters.add(reproduce());
    return chapters;
  }

  private static CampaignSummary summary(ReportContext campaign) {
    return campaign.analysis().campaign();
  }

  /** The campaign's name; with its host if the other one has the same name. */
  private String label(ReportContext campaign) {
    String name = summary(campaign).name();
    boolean ambiguous =
        summary(campaigns.earlier()).name().equals(summary(campaigns.later()).name());
    return Optional.ofNullable(
            campaign.analysis().facts().getOrDefault("host", Map.of()).get("name"))
        .filter(host -> ambiguous)
        .map(host -> name + " (" + host + ")")
        .orElse(name);
  }

  /** When one campaign began, and how many runs it has. */
  private String line(ReportContext campaign) {
    CampaignSummary summary = summary(campaign);
    String time =
        summary
            .started()
            .map(start -> DateText.minute(start, messages.language()))
            .orElse(summary.name());
    return messages.text("compare.campaign", Map.of("time", time, "runs", summary.measured()));
  }

  private Chapter method() {
    return new Chapter(
        "method",
        messages.text("compare.method"),
        List.of(
            messages.text("compare.method.ratio", Map.of("margin", campaigns.margin())),
            messages.text("compare.method.later"),
            messages.text("compare.method.costs"),
            messages.text("compare.caution")),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Chapter reproduce() {
    String line =
        "./tare compare "
            + ShellQuoting.of(summary(campaigns.earlier()).name())
            + " "
            + ShellQuoting.of(summary(campaigns.later()).name())
            + " --to comparison";
    return new Chapter(
        "reproduce",
        messages.text("page.reproduce"),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Command(messages.text("compare.reproduce"), line)));
  }
}
