package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every fault of a workload, on the host, in a container and in a guest, becomes a failed run with
 * its reason and its output, and the campaign continues. The guest is KVM's, without the hardware.
 */
class FaultsIT {

  private static final String[] PLATFORMS = {"native", "docker", "kvm_by_tcg"};
  private static final int CELLS = PLATFORMS.length * Fault.values().length;

  /** Enough time for a guest on a busy host to print 1 MiB. */
  private static final int TIMEOUT = 10;

  @TempDir private static Path temporary;
  private static CollectResult collected;
  private static Dataset dataset;

  @BeforeAll
  static void collect() throws Exception {
    Fakes fakes = Fakes.over(Fault.benchmarks(temporary.resolve("benchmarks")), temporary);
    Path into = temporary.resolve("campaign");
    collected = fakes.collect(into, false, Fakes.spec(1, 1, TIMEOUT, PLATFORMS));
    dataset = DatasetReader.read(into);
    assertThat(fakes.paths.running()).isEmptyDirectory();
  }

  @Test
  void theCampaignComesToItsEnd() {
    int measured = PLATFORMS.length;
    assertThat(collected)
        .isEqualTo(new CollectResult(CollectStatus.DONE, CELLS, measured, CELLS - measured));
    assertThat(dataset.issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"native", "docker", "kvm_by_tcg"})
  void everyFaultIsARowWithItsReason(String platform) {
    assertThat(failures(platform).stream().map(f -> f.cell().benchmark() + " " + f.reason()))
        .containsExactlyInAnyOrderElementsOf(Fault.reasons());
  }

  @ParameterizedTest
  @ValueSource(strings = {"native", "docker", "kvm_by_tcg"})
  void whatItPrintedIsKept(String platform) {
    assertThat(failures(platform)).allSatisfy(failure -> assertThat(log(failure)).isNotEmptyFile());
    assertThat(log(failure(platform, Fault.BINARY_MISSING))).content().contains("not found");
    assertThat(log(failure(platform, Fault.NO_NUMBER))).content().contains("all is well");
    assertThat(log(failure(platform, Fault.ENDLESS))).content().contains("y\ny\ny\n");
    assertThat(log(failure(platform, Fault.UNIT))).content().startsWith("1.5 s\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"native", "docker", "kvm_by_tcg"})
  void whatIsRightIsMeasuredAmongThem(String platform) {
    List<Run> runs = dataset.sample(new Cell(platform, Fault.NONE.id())).orElseThrow().runs();
    assertThat(runs).extracting(Run::value).containsExactly(42.0);
  }

  private static List<Failure> failures(String platform) {
    return dataset.samples().stream()
        .filter(sample -> sample.cell().platform().equals(platform))
        .flatMap(sample -> sample.failures().stream())
        .toList();
  }

  private static Failure failure(String platform, Fault fault) {
    return failures(platform).stream()
        .filter(failure -> failure.cell().benchmark().equals(fault.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Path log(Failure failure) {
    return temporary.resolve("campaign").resolve(failure.log().orElseThrow());
  }
}
