package dev.tare.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.model.ReportModel;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LatexSummaryTest {

  private static String table(Language language) {
    return LatexSummary.of(report(language));
  }

  private static ReportModel report(Language language) {
    return ReportBuilder.build(Example.dataset(), Example.analysis(), language);
  }

  @ParameterizedTest
  @EnumSource
  void everyRowHasACellForEachColumn(Language language) {
    int columns = report(language).overview().columns().size();
    List<String> rows = table(language).lines().filter(line -> line.endsWith("\\\\")).toList();
    assertThat(rows).hasSize(1 + 3 * report(language).overview().rows().size());
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.replace("\\&", "").split(" &", -1)).hasSize(columns + 1));
  }

  @Test
  void numbersAreThoseOfTheLanguage() {
    assertThat(table(Language.EN)).contains("1.137~$\\times$", "{[}1.131,~1.142{]}");
    assertThat(table(Language.DE)).contains("1,137~$\\times$", "{[}1,131;~1,142{]}");
  }

  @ParameterizedTest
  @CsvSource({
    "'\\input{x}', '\\textbackslash{}input\\{x\\}'",
    "'50 % & $1_2^3#~', '50 \\% \\& \\$1\\_2\\textasciicircum{}3\\#\\textasciitilde{}'",
    "'[2ex] *', '{[}2ex{]} {*}'",
    "'a <b>|\"', 'a \\textless{}b\\textgreater{}\\textbar{}\\textquotedbl{}'",
  })
  void nothingIsACommand(String text, String escaped) {
    assertThat(LatexText.escaped(text)).isEqualTo(escaped);
  }

  @Test
  void aTitleCannotEndItsComment() {
    assertThat(LatexText.escaped("a\n\\end{table}")).doesNotContain("\n");
    assertThat(table(Language.EN)).doesNotContain("<script>");
  }
}
