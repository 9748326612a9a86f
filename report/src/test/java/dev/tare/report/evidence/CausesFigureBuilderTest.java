package dev.tare.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.simulation.Scenario;
import dev.tare.analyzer.simulation.Simulator;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.model.evidence.CausesFigure;
import dev.tare.report.model.evidence.CausesFigure.CauseDot;
import dev.tare.report.model.evidence.CausesFigure.CausePanel;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CausesFigureBuilderTest {

  @TempDir Path folder;

  @Test
  void whereStealCoincidedWithSlowRunsEveryRunIsDrawnAgainstIt() {
    CausesFigure figure = figure(Scenario.STEAL).orElseThrow();
    assertThat(figure.panels()).isNotEmpty();
    CausePanel panel = figure.panels().get(0);
    assertThat(panel.cause()).isEqualTo("CPU time stolen (steal), % of the run");
    assertThat(panel.dots()).hasSize(96).anyMatch(CauseDot::counted);
    assertThat(panel.dots().stream().filter(CauseDot::counted)).allMatch(dot -> dot.recorded() > 1);
    assertThat(figure.caption()).contains("Ringed");
  }

  @Test
  void withoutACauseThereIsNoFigure() {
    assertThat(figure(Scenario.STEADY)).isEmpty();
  }

  private Optional<CausesFigure> figure(Scenario scenario) {
    Path into = folder.resolve(scenario.name());
    Simulator.write(scenario, 96, 1, into);
    Dataset dataset = DatasetReader.read(into);
    ReportContext context =
        new ReportContext(
            dataset, Analyzer.analyze(dataset, AnalysisOptions.STANDARD), Messages.in(Language.EN));
    return CausesFigureBuilder.of(context, "cpu");
  }
}
