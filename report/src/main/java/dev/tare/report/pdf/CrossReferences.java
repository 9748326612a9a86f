package dev.tare.report.pdf;

import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.BenchmarkSection.Parts;
import dev.tare.report.model.Figure;
import dev.tare.report.model.Table;
import dev.tare.report.pdf.Numbering.Label;
import dev.tare.report.pdf.type.TextRun;
import dev.tare.report.pdf.type.Typography;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences that refer to numbered figures and tables; each number is a link. */
record CrossReferences(Numbering numbering, Messages messages) {

  /** What each figure and table shows, unless earlier ones have explained that. */
  List<TextRun> of(BenchmarkSection benchmark) {
    boolean known = benchmark.figures().stream().anyMatch(one -> numbering.alike(one).isPresent());
    return known ? see(labels(benchmark)) : explained(benchmark);
  }

  private List<Label> labels(BenchmarkSection benchmark) {
    return Stream.concat(benchmark.figures().stream(), tables(benchmark))
        .filter(numbering::has)
        .map(numbering::of)
        .toList();
  }

  /** Those of the document, in its order. */
  private static Stream<Table> tables(BenchmarkSection benchmark) {
    return Stream.of(
            benchmark.parts().map(Parts::table),
            benchmark.printed(),
            Optional.of(benchmark.numbers()),
            benchmark.values())
        .flatMap(Optional::stream);
  }

  private List<TextRun> explained(BenchmarkSection benchmark) {
    List<TextRun> runs = new ArrayList<>();
    benchmark
        .figures()
        .forEach(figure -> runs.addAll(sentence(kind(figure), numbering.of(figure))));
    benchmark.parts().ifPresent(parts -> runs.addAll(sentence("parts", parts.table())));
    benchmark.printed().ifPresent(table -> runs.addAll(sentence("comparisons", table)));
    runs.addAll(sentence("numbers", benchmark.numbers()));
    benchmark
        .values()
        .filter(numbering::has)
        .ifPresent(table -> runs.addAll(sentence("values", table)));
    return runs;
  }

  /** One sentence that names them all. */
  List<TextRun> see(List<Label> labels) {
    List<TextRun> runs = new ArrayList<>();
    for (Label label : labels) {
      runs.add(Typography.BODY.run(runs.isEmpty() ? messages.text("pdf.see") + " " : ", "));
      runs.add(label.link(Typography.BODY));
    }
    runs.add(Typography.BODY.run("."));
    return runs;
  }

  /** The sentence that refers to a figure with the same explanation; absent for the first one. */
  Optional<List<TextRun>> readAs(Figure figure) {
    return numbering.alike(figure).map(this::readAs);
  }

  /** The sentence that refers to the first of several that have the same explanation. */
  List<TextRun> readAs(Label first) {
    return sentence("alike", first, Typography.SMALL);
  }

  /** The last part of a figure's id tells its kind. */
  private String kind(Figure figure) {
    String kind = figure.id().substring(figure.id().lastIndexOf('-') + 1);
    return messages.find("pdf.cite." + kind).isPresent() ? kind : "figure";
  }

  private List<TextRun> sentence(String kind, Table table) {
    return sentence(kind, numbering.of(table));
  }

  private List<TextRun> sentence(String kind, Label label) {
    return sentence(kind, label, Typography.BODY);
  }

  private List<TextRun> sentence(String kind, Label label, Typography type) {
    String text = messages.text("pdf.cite." + kind, Map.of("label", label.text())) + " ";
    int at = text.indexOf(label.text());
    String before = text.substring(0, at);
    List<TextRun> runs = new ArrayList<>();
    if (!before.isEmpty()) {
      runs.add(type.run(before));
    }
    runs.add(label.link(type));
    runs.add(type.run(text.substring(at + label.text().length())));
    return runs;
  }
}
