package dev.tare.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.BenchmarkSection.Parts;
import dev.tare.report.model.ReportModel;
import dev.tare.report.pdf.type.TextRun;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrossReferencesTest {

  @Test
  void eachSectionNamesItsFiguresAndTables() {
    ReportModel report = ReportBuilder.build(Example.dataset(), Example.analysis(), Language.EN);
    Messages messages = Messages.in(Language.EN);
    Numbering numbering = Numbering.of(report, messages);
    CrossReferences references = new CrossReferences(numbering, messages);
    assertThat(report.benchmarks()).hasSizeGreaterThan(2);
    for (BenchmarkSection one : report.benchmarks()) {
      String text =
          references.of(one).stream().map(TextRun::text).collect(Collectors.joining()) + " ";
      assertThat(shown(one).filter(numbering::has).map(it -> numbering.of(it).text()))
          .as(text)
          .isNotEmpty()
          .allSatisfy(label -> assertThat(text).containsPattern(label + "\\b"));
    }
  }

  private static Stream<Object> shown(BenchmarkSection section) {
    Stream<Optional<?>> tables =
        Stream.of(
            section.parts().map(Parts::table),
            section.printed(),
            Optional.of(section.numbers()),
            section.values());
    return Stream.concat(section.figures().stream(), tables.flatMap(Optional::stream));
  }
}
