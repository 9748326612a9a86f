package dev.tare.report.chart.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelHeadingTest {

  @ParameterizedTest
  @CsvSource({
    "5.3 ms, 1",
    "5.30 [5.21; 5.42] GFLOPS, 2",
    "0.20 GFLOPS (interval not known; values 0.11 to 0.22), 3"
  })
  void aLevelIsWrappedAndNeverCut(String level, int lines) {
    assertThat(PanelHeading.lines(List.of(new PanelHeading("Docker", level, "too noisy")), 190))
        .isEqualTo(lines);
  }
}
