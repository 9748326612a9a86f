package dev.tare.report.sections;

import dev.tare.dataset.Failure;
import dev.tare.report.model.Section;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.Column;
import dev.tare.report.sentences.FailureText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The runs that gave no value. */
record FailuresBuilder(ReportContext material, Messages words) {

  private static final int MOST = 100;

  static Optional<Section> of(ReportContext material) {
    List<Failure> failures =
        material.dataset().samples().stream().flatMap(s -> s.failures().stream()).toList();
    return failures.isEmpty()
        ? Optional.empty()
        : Optional.of(new FailuresBuilder(material, material.words()).section(failures));
  }

  private Section section(List<Failure> failures) {
    return new Section(
        "failures",
        words.say("page.failures"),
        List.of(words.say("page.failures.intro", Map.of("n", failures.size()))),
        List.of(),
        List.of(table(failures)),
        List.of());
  }

  private Table table(List<Failure> failures) {
    return new Table(
        caption(failures.size()),
        List.of(
            new Column(words.say("page.platform"), false),
            new Column(words.say("table.benchmark"), false),
            new Column(words.say("table.run"), true),
            new Column(words.say("table.time"), false),
            new Column(words.say("table.why"), false),
            new Column(words.say("table.where"), false)),
        failures.stream().limit(MOST).map(this::row).toList());
  }

  private String caption(int n) {
    String key = n > MOST ? "table.failures.first" : "table.failures";
    return words.say(key, Map.of("n", n, "shown", MOST));
  }

  private List<String> row(Failure failure) {
    return List.of(
        material.heading(failure.cell().platform()),
        material.benchmark(failure.cell().benchmark()),
        words.numbers().count(failure.run()),
        failure.time().isPresent()
            ? DateText.minute(failure.time().getAsDouble(), words.language())
            : ReportContext.NOTHING,
        new FailureText(words).reason(failure.reason()),
        failure.log().orElse(failure.file() + ":" + failure.line()));
  }
}
