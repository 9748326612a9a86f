package dev.tare.report.sections;

import dev.tare.dataset.Failure;
import dev.tare.report.model.Section;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.RowKey;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.sentences.FailureText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.DateText;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The runs that produced no value; those that are alike are one row. */
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
    List<List<Failure>> groups = groups(failures);
    return new Table(
        caption(failures.size(), groups.size()),
        List.of(
            new TableColumn(messages.text("page.platform"), false),
            new TableColumn(messages.text("table.benchmark"), false),
            new TableColumn(messages.text("table.why"), false),
            new TableColumn(messages.text("table.failures.count"), true),
            new TableColumn(messages.text("table.failures.run"), true),
            new TableColumn(messages.text("table.failures.time"), false),
            new TableColumn(messages.text("table.failures.where"), false)),
        groups.stream().limit(MOST).map(this::row).toList(),
        groups.stream().limit(MOST).map(FailuresBuilder::key).toList());
  }

  private static RowKey key(List<Failure> alike) {
    Failure first = alike.get(0);
    return new RowKey(
        "",
        List.of(first.cell().platform()),
        List.of(
            "",
            "",
            "",
            Integer.toString(alike.size()),
            Integer.toString(first.run()),
            RowKey.value(first.time()),
            ""));
  }

  /** Runs of one sample that failed for one reason, each in their order. */
  private static List<List<Failure>> groups(List<Failure> failures) {
    Map<List<Object>, List<Failure>> groups = new LinkedHashMap<>();
    failures.forEach(
        failure ->
            groups
                .computeIfAbsent(
                    List.of(failure.cell(), failure.reason()), alike -> new ArrayList<>())
                .add(failure));
    return List.copyOf(groups.values());
  }

  private String caption(int n, int groups) {
    String key = groups > MOST ? "table.failures.first" : "table.failures";
    return messages.text(key, Map.of("n", n, "groups", groups, "shown", MOST));
  }

  /** How often, and the first of them. */
  private List<String> row(List<Failure> alike) {
    Failure first = alike.get(0);
    return List.of(
        context.heading(first.cell().platform()),
        context.benchmark(first.cell().benchmark()),
        new FailureText(messages).reason(first.reason()),
        messages.numbers().count(alike.size()),
        messages.numbers().count(first.run()),
        first.time().isPresent()
            ? DateText.second(first.time().getAsDouble(), messages.language())
            : ReportContext.NOTHING,
        first.log().orElse(first.file() + ":" + first.line()));
  }
}
