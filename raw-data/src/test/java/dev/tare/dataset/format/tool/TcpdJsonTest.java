package dev.tare.dataset.format.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the datasets of the Turing Change Point Dataset mean. */
class TcpdJsonTest {

  @TempDir private Path directory;

  @Test
  void seriesOfADatasetAreItsMetricsAndNullIsMissing() {
    Fixture file = Fixture.of("tcpd.json");
    assertThat(Fixture.values(file.series("walk", "Pace"))).containsExactly(5.25, 5.5, 5.75);
    assertThat(file.series("walk", "Pace").runs())
        .extracting(run -> run.number())
        .containsExactly(1, 2, 4);
    assertThat(file.series("walk", "Distance").runs().get(1).time())
        .isEqualTo(OptionalDouble.of(1764324005));
    assertThat(file.labels()).allMatch(label -> label.platform().isEmpty());
    assertThat(file.problems()).contains("14: NOT_UNDERSTOOD", "9: LOCAL_TIME");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|[{'label': 'a', 'raw': [1, 2]}]|1.0 2.0|",
        "3|[{'label': 'a', 'raw': [1, 2]}]||2: NOT_UNDERSTOOD",
        "2|[{'label': 'a', 'raw': [1, '2']}]|1.0|2: NOT_UNDERSTOOD",
        "2|[]||1: NOT_UNDERSTOOD",
        "2|[{'label': 'a', 'raw': [1, 2]||2: CUT_OFF",
      })
  void whatIsNotAsTheFormatSaysIsLeftOut(int count, String series, String values, String problem) {
    String text =
        "{'name': 'x', 'n_obs': %d, 'n_dim': 1, 'time': {'index': [0, 1]},\n'series': %s"
            .formatted(count, series);
    boolean cut = !series.endsWith("]]") && series.endsWith("2]");
    Fixture file = Fixture.of(directory, "x.json", text.replace('\'', '"') + (cut ? "" : "}"));
    List<Double> read =
        file.content().series().stream().flatMap(s -> Fixture.values(s).stream()).toList();
    assertThat(String.join(" ", read.stream().map(String::valueOf).toList()))
        .isEqualTo(values == null ? "" : values);
    assertThat(file.problems())
        .containsExactly(problem == null ? new String[0] : new String[] {problem});
  }
}
