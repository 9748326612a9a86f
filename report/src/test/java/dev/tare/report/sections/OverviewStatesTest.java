package dev.tare.report.sections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.report.States;
import dev.tare.report.html.HtmlPage;
import dev.tare.report.model.Overview;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Statement;
import dev.tare.report.summary.MarkdownSummary;
import dev.tare.report.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The overview says what became of every platform x benchmark, and why. */
class OverviewStatesTest {

  private static final ReportModel EN = report(Language.EN);
  private static final ReportModel DE = report(Language.DE);

  @Test
  void failedRunsOfAMeasuredCellAreCounted() {
    assertThat(cell(EN, 1, 0).reasons())
        .containsExactly(
            "3 of 24 runs failed: 2\u00a0× exited with code\u00a0137, 1\u00a0× timed out");
  }

  @Test
  void aCellThatFailedSaysHowOftenAndWhy() {
    assertThat(cell(EN, 1, 1).verdict()).contains("all runs failed");
    assertThat(cell(EN, 1, 1).reasons())
        .containsExactly(
            "24 of 24 runs failed: 21\u00a0× was not tried again after three failures in a row,"
                + " 3\u00a0× timed out");
    assertThat(cell(DE, 1, 1).reasons().get(0)).startsWith("24 von 24 Läufen gescheitert: ");
  }

  @Test
  void aSampleWithoutAnyValueIsAFindingOfItsOwn() {
    assertThat(EN.summary().statements())
        .extracting(Statement::text)
        .contains("Memory (memsweep): no run of Docker produced a value; 24 runs failed.");
  }

  @Test
  void aCodeWithoutWordsStandsAsItIs() {
    assertThat(cell(EN, 3, 2).reasons()).containsExactly("1 of 24 runs failed: SOLAR_FLARE");
  }

  @Test
  void whatAProbeSaidIsToldOnceForTheRow() {
    assertThat(row(EN, 2).reasons()).containsExactly("KVM is absent: there is no /dev/kvm");
    assertThat(row(DE, 2).reasons()).containsExactly("KVM fehlt: Es gibt kein /dev/kvm");
    assertThat(row(EN, 2).cells())
        .allSatisfy(cell -> assertThat(cell.verdict()).contains("not usable here"))
        .allSatisfy(cell -> assertThat(cell.reasons()).isEmpty());
    assertThat(row(DE, 4).reasons()).containsExactly("runsc said: no <such> thing");
  }

  @Test
  void whatIsNotApplicableSaysWhyInTheReadersLanguage() {
    assertThat(cell(DE, 3, 0).verdict()).contains("nicht anwendbar");
    assertThat(row(DE, 3).reasons())
        .containsExactly("nur das Plattenformat unterscheidet sich von QEMU");
  }

  @Test
  void nobodyTriedIsNoFailure() {
    assertThat(cell(EN, 1, 2).verdict()).contains("not measured");
    assertThat(cell(EN, 1, 2).reasons()).isEmpty();
  }

  @Test
  void everyFormatTellsIt() {
    assertThat(HtmlPage.of(EN, List.of(Language.EN), figure -> ""))
        .contains("KVM is absent: there is no /dev/kvm", "3 of 24 runs failed", "no &lt;such&gt;");
    assertThat(MarkdownSummary.of(DE)).contains("KVM fehlt", "24 von 24 Läufen gescheitert");
  }

  private static ReportModel report(Language language) {
    return ReportBuilder.build(
        States.dataset(), Analyzer.analyze(States.dataset(), AnalysisOptions.STANDARD), language);
  }

  private static Overview.OverviewRow row(ReportModel report, int platform) {
    return report.overview().rows().get(platform);
  }

  private static Overview.OverviewCell cell(ReportModel report, int platform, int benchmark) {
    return row(report, platform).cells().get(benchmark);
  }
}
