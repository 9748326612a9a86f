package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The expected content of a complete campaign. */
record Planned(String platforms, String benchmarks, int rounds) {

  /** Availability differs between hosts. */
  private static final String OPTIONAL = "unikernel_kvm";

  /** Exactly the planned runs, each once, and each with its value. */
  void assertMeasured(Path campaign) {
    assertMade(campaign);
    for (Sample sample : DatasetReader.read(campaign).samples()) {
      assertThat(sample.failures()).as(sample.cell().toString()).isEmpty();
    }
  }

  /**
   * Exactly the planned runs, each once, measured or failed, with inner values of measured runs
   * only.
   */
  void assertMade(Path campaign) {
    Dataset dataset = DatasetReader.read(campaign);
    assertThat(dataset.issues()).isEmpty();
    assertThat(dataset.campaign().finished()).isPresent();
    assertThat(dataset.platforms())
        .allMatch(platform -> platform.usable() || platform.id().equals(OPTIONAL));
    assertThat(dataset.samples()).extracting(Sample::cell).hasSameElementsAs(cells(dataset));
    dataset.samples().forEach(this::assertEachRunOnce);
  }

  private void assertEachRunOnce(Sample sample) {
    List<Integer> measured = sample.runs().stream().map(Run::number).toList();
    List<Integer> made = new ArrayList<>(measured);
    sample.failures().forEach(failure -> made.add(failure.run()));
    assertThat(made)
        .as(sample.cell().toString())
        .containsExactlyInAnyOrder(
            IntStream.rangeClosed(1, rounds).boxed().toArray(Integer[]::new));
    assertThat(measured).containsAll(sample.inner().keySet());
  }

  /** The measurable part of the selection. */
  private List<Cell> cells(Dataset dataset) {
    List<String> usable =
        dataset.platforms().stream().filter(Platform::usable).map(Platform::id).toList();
    return Stream.of(platforms.split(","))
        .filter(usable::contains)
        .flatMap(id -> Stream.of(benchmarks.split(",")).map(benchmark -> new Cell(id, benchmark)))
        .filter(cell -> !dataset.description().notApplicable().containsKey(cell))
        .toList();
  }
}
