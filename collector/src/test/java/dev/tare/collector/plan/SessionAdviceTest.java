package dev.tare.collector.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.Fakes;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.Inclusion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionAdviceTest {

  private static final Catalogue CATALOGUE =
      Catalogue.read(Path.of("src/test/benchmarks"), List.of(Path.of("src/test/platforms")))
          .only(List.of(), List.of("constant"), Inclusion.ALWAYS);

  @ParameterizedTest
  @CsvSource({
    "16, 2, below 18 %, --sessions 6 --rounds 16",
    "48, 3, below 5 %, --sessions 6 --rounds 48",
    "4, 2, below 18 %, --sessions 6 --rounds 12",
  })
  void aBetterScheduleIsNamedWithWhatItTakes(
      int rounds, int sessions, String blind, String options) {
    assertThat(advice(Fakes.spec(rounds, sessions, 1)).orElseThrow())
        .startsWith(sessions + " sessions decide little: ")
        .contains(blind, "with 6 sessions below 2 %", options)
        .containsPattern("\\(takes about .*\\d+ s instead of .*\\d+ s\\)$");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 6, 8})
  void nothingIsSaidOfOneSessionOrEnough(int sessions) {
    assertThat(advice(Fakes.spec(48, sessions, 1))).isEmpty();
  }

  @Test
  void whatChecksItsOwnPrecisionNeedsNoAdvice() {
    assertThat(
            advice(
                CampaignSpecBuilder.from(Fakes.spec(48, 2, 1))
                    .until(Optional.of(PrecisionTarget.of(0.01, List.of())))
                    .build()))
        .isEmpty();
  }

  private static Optional<String> advice(CampaignSpec spec) {
    Forecast forecast = FirstLook.forecast(CATALOGUE, spec, KnownDurations.NONE);
    return new SessionAdvice(forecast.plan(spec), forecast).advice();
  }
}
