package dev.tare.analyzer.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.analyzer.result.Options;
import dev.tare.dataset.file.InputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsFileTest {

  @Test
  void aChainClaimsEveryPairOnce() {
    assertThat(claims("cpu: native > docker ~ kvm >> qemu"))
        .containsExactlyInAnyOrder(
            "native > 0.05 docker",
            "native > 0.05 kvm",
            "docker ~ 0.05 kvm",
            "native >> 2.0 qemu",
            "docker >> 2.0 qemu",
            "kvm >> 2.0 qemu");
  }

  @Test
  void boundsAreReadAndTheStrongestCounts() {
    assertThat(claims("disk-random: a >=(20%) b >(10%) c >>(20x) d >>(3x) e"))
        .contains("a >= 0.2 b", "a > 0.1 c", "b >> 20.0 e", "d >> 3.0 e", "a >> 20.0 e");
  }

  @Test
  void commentsAndBlankLinesAreSkipped() {
    List<Chain> read = ExpectationsFile.parse("e", List.of("# all", "", "  ", "*: a ~ b # equal"));
    assertThat(read).hasSize(1);
    assertThat(read.get(0).text()).isEqualTo("*: a ~ b");
    assertThat(read.get(0).benchmarks(List.of("cpu", "mem"))).containsExactly("cpu", "mem");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cpu native > docker | e:3:5: expected ':' after the benchmark",
        "cpu: native | e:3:12: a claim needs at least two platforms",
        "cpu: native > | e:3:14: expected a platform such as native",
        "cpu: native < kvm | e:3:13: expected ~, >, >= or >>",
        "cpu: native >(3x) kvm | e:3:15: expected a margin under 100 % such as (10%)",
        "cpu: native >>(1x) kvm | e:3:16: expected a factor above 1 such as (3x)",
        "cpu: native ~(5%) kvm | e:3:14: expected a platform such as native",
        "cpu: kvm > kvm | e:3:12: kvm is repeated; name each platform once",
        ": a > b | e:3:1: expected a benchmark such as cpu, or *",
      })
  void mistakesAreShownByLineAndColumn(String line, String complaint) {
    assertThatThrownBy(() -> ExpectationsFile.parse("e", List.of("", "# x", line)))
        .isInstanceOf(InputException.class)
        .hasMessage(complaint);
  }

  @Test
  void mistakesInAConfigurationAreShownWhereTheyStandThere() {
    List<SourceLine> lines =
        List.of(
            new SourceLine("tare.yaml", 12, 7, "cpu: native > docker"),
            new SourceLine("tare.yaml", 13, 7, "cpu: native <> docker"));
    assertThatThrownBy(() -> ExpectationsFile.parse(lines))
        .isInstanceOf(InputException.class)
        .hasMessage("tare.yaml:13:19: expected ~, >, >= or >>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cpu: native > dokcer | e:1:15: unknown platform 'dokcer'; known: docker, native",
        "cpi: native > docker | e:1:1: unknown benchmark 'cpi'; known: cpu",
        "*: nativ > docker | e:1:4: unknown platform 'nativ'; known: docker, native",
      })
  void unknownNamesAreReportedWithTheirColumn(String line, String complaint) {
    Chain chain = ExpectationsFile.parse("e", List.of(line)).get(0);
    assertThatThrownBy(() -> chain.check(List.of("cpu"), List.of("native", "docker")))
        .isInstanceOf(InputException.class)
        .hasMessage(complaint);
  }

  private static List<String> claims(String line) {
    return ExpectationsFile.parse("e", List.of(line)).get(0).claims(Options.STANDARD).stream()
        .map(c -> String.join(" ", c.left(), c.relation().symbol(), "" + c.bound(), c.right()))
        .toList();
  }
}
