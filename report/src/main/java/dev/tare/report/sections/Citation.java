package dev.tare.report.sections;

import dev.tare.analyzer.result.CampaignSummary;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.summary.LatexText;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Messages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a campaign is cited: an entry for BibTeX. */
record Citation(ReportContext context) {

  /** Enough of the dataset's fingerprint to recognize it. */
  private static final int DIGITS = 16;

  String bibtex() {
    List<String> fields = new ArrayList<>();
    fields.add("title = {{" + escaped(title()) + "}}");
    date().ifPresent(day -> fields.add("year = {" + day.getYear() + "}"));
    date().ifPresent(day -> fields.add("month = {" + day.getMonthValue() + "}"));
    fields.add("howpublished = {" + escaped(howPublished()) + "}");
    note().ifPresent(note -> fields.add("note = {" + escaped(note) + "}"));
    return "@misc{" + key() + ",\n  " + String.join(",\n  ", fields) + "\n}";
  }

  private String title() {
    return messages().text("page.cite.title", Map.of("campaign", campaign().name()));
  }

  private String howPublished() {
    String tool = campaign().tool().orElse(context.analysis().tool());
    return host()
        .map(host -> messages().text("page.cite.dataset", Map.of("tool", tool, "host", host)))
        .orElseGet(() -> messages().text("page.cite.dataset.plain", Map.of("tool", tool)));
  }

  private Optional<String> host() {
    return Optional.ofNullable(
        context.analysis().facts().getOrDefault("host", Map.of()).get("name"));
  }

  private Optional<String> note() {
    return context
        .analysis()
        .dataset()
        .map(print -> print.substring(0, Math.min(print.indexOf(':') + 1 + DIGITS, print.length())))
        .map(print -> messages().text("page.cite.print", Map.of("print", print)));
  }

  private Optional<LocalDate> date() {
    return campaign()
        .started()
        .flatMap(DateText::instant)
        .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private String key() {
    return "tare-" + campaign().name().replaceAll("[^A-Za-z0-9-]", "");
  }

  private CampaignSummary campaign() {
    return context.analysis().campaign();
  }

  private Messages messages() {
    return context.messages();
  }

  private static String escaped(String text) {
    return LatexText.escaped(text);
  }
}
