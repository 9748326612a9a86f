package dev.tare.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.chart.svg.SvgFigures;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The picture in the README is that of the report on an example; {@code -Dgolden.update=true} draws
 * it anew.
 */
class ReadmePictureIT {

  private static final Path PICTURE = Path.of("docs", "overview.svg");

  @Test
  void thePictureOfTheReadmeIsThatOfTheReport() throws IOException {
    Dataset layers = DatasetReader.read(Path.of("..", "raw-data", "examples", "layers"));
    String drawn =
        SvgFigures.file(
            ReportBuilder.build(
                    layers, Analyzer.analyze(layers, AnalysisOptions.STANDARD), Language.EN)
                .picture()
                .orElseThrow());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(PICTURE));
  }
}
