package dev.tare.report.sections;

import dev.tare.dataset.Failure;
import dev.tare.report.model.Section;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.sentences.FailureText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The runs that produced no value. */
record FailuresBuilder(ReportContext context, Messages messages) {

  private static final int MOST = 100;

  static Optional<Section> of(ReportContext context) {
    List<Failure> failures =
        context.dataset().samples().stream().flatMap(s -> s.failures().stream()).toList();
    return failures.isEmpty()
        ? Optional.empty()
        : Optional.of(new FailuresBuilder(context, context.messages()).section(failures));
  }

  private Section section(List<Failure> failures) {
    return new Section(
        "failures",
        messages.text("page.failures"),
        List.of(messages.text("page.failures.intro", Map.of("n", failures.size()))),
        List.of(),
        List.of(table(failures)),
        List.of());
  }

  private Table table(List<Failure> failures) {
    return new Table(
        caption(failures.size()),
        List.of(
            new TableColumn(messages.text("page.platform"), false),
            new TableColumn(messages.text("table.benchmark"), false),
            new TableColumn(messages.text("table.run"), true),
            new TableColumn(messages.text("table.time"), false),
            new TableColumn(messages.text("table.why"), false),
            new TableColumn(messages.text("table.where"), false)),
        failures.stream().limit(MOST).map(this::row).toList());
  }

  private String caption(int n) {
    String key = n > MOST ? "table.failures.first" : "table.failures";
    return messages.text(key, Map.of("n", n, "shown", MOST));
  }

  private List<String> row(Failure failure) {
    return List.of(
        context.heading(failure.cell().platform()),
        context.benchmark(failure.cell().benchmark()),
        messages.numbers().count(failure.run()),
        failure.time().isPresent()
            ? DateText.minute(failure.time().getAsDouble(), messages.language())
            : ReportContext.NOTHING,
        new FailureText(messages).reason(failure.reason()),
        failure.log().orElse(failure.file() + ":" + failure.line()));
  }
}
