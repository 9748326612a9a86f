package dev.tare.analyzer.simulation;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.CampaignPlan;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Description;
import dev.tare.dataset.Failure;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.file.DecimalText;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.platform.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Writes a simulated campaign as a sealed dataset: under a hidden name, which is moved at the end.
 */
final class NightFiles {

  private static final List<String> HEADER =
      List.of(
          CsvColumns.TIME,
          CsvColumns.VALUE,
          CsvColumns.RUN,
          CsvColumns.ROUND,
          CsvColumns.POSITION,
          CsvColumns.SESSION,
          CsvColumns.SECONDS);
  private static final double SECONDS_A_RUN = 2;
  private static final Map<String, String> KINDS =
      Map.of("native", "host", "docker", "container", "kvm", "virtual machine");

  private final SimulatedNight night;

  /** In the order of a round. */
  private final List<Cell> tried;

  private NightFiles(SimulatedNight night) {
    this.night = night;
    tried = night.values().keySet().stream().filter(night::isTried).toList();
  }

  static void write(SimulatedNight night, Path host) {
    Path hidden = host.resolve("." + night.name() + ".simulating");
    try {
      Files.createDirectory(hidden);
      new NightFiles(night).write(hidden);
      Files.move(hidden, host.resolve(night.name()), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw InputException.notWritten(host.resolve(night.name()), failed);
    }
  }

  private void write(Path directory) throws IOException {
    StringBuilder failures = new StringBuilder();
    for (Cell cell : tried) {
      if (night.isFailed(cell)) {
        failures.append(failures(cell));
      } else {
        write(directory.resolve(cell.file()), HEADER, runs(cell));
      }
    }
    if (!failures.isEmpty()) {
      write(directory.resolve(DatasetFiles.FAILURES), CsvColumns.OF_A_FAILURE, failures);
    }
    DataPackage.write(directory, description(), List.of(), true);
  }

  private static void write(Path file, List<String> header, CharSequence rows) throws IOException {
    Files.writeString(file, String.join(",", header) + "\n" + rows, StandardCharsets.UTF_8);
  }

  private CharSequence runs(Cell cell) {
    double[] values = night.values().get(cell);
    StringBuilder rows = new StringBuilder();
    for (int round = 1; round <= values.length; round++) {
      List<String> row =
          List.of(
              DecimalText.unixTime(time(cell, round)),
              Double.toString(values[round - 1]),
              Integer.toString(round),
              Integer.toString(round),
              Integer.toString(position(cell, round)),
              Integer.toString(SimulatedHost.session(round)),
              Double.toString(SECONDS_A_RUN));
      rows.append(String.join(",", row)).append('\n');
    }
    return rows;
  }

  private CharSequence failures(Cell cell) {
    StringBuilder rows = new StringBuilder();
    for (int round = 1; round <= night.rounds(); round++) {
      Failure failure =
          new Failure(
              cell,
              round,
              OptionalDouble.of(time(cell, round)),
              "NO_VALUE",
              OptionalInt.of(0),
              Optional.empty(),
              DatasetFiles.FAILURES,
              round + 1L);
      rows.append(String.join(",", failure.row())).append('\n');
    }
    return rows;
  }

  /** The order of a round is that of the one before, turned by one. */
  private int position(Cell cell, int round) {
    return 1 + (tried.indexOf(cell) + round) % tried.size();
  }

  private double time(Cell cell, int round) {
    double before = (round - 1.0) * tried.size() + position(cell, round) - 1;
    return night.start().getEpochSecond() + before * (SECONDS_A_RUN + 1);
  }

  private Description description() {
    return new Description(campaign(), facts(), benchmarks(), platforms(), Map.of());
  }

  private Campaign campaign() {
    int runs = tried.size() * night.rounds();
    return new Campaign(
        night.name(),
        Optional.of("tare simulate"),
        CampaignSource.COLLECTED,
        Optional.of("native"),
        Optional.of(night.start().toString()),
        Optional.of(night.start().plusSeconds((long) (runs * (SECONDS_A_RUN + 1))).toString()),
        new CampaignPlan(
            Optional.of("simulated"),
            OptionalLong.of(night.seed()),
            OptionalInt.of(night.rounds()),
            OptionalInt.of(SimulatedHost.session(night.rounds())),
            OptionalDouble.of(SECONDS_A_RUN),
            OptionalInt.of(runs)));
  }

  private Map<String, Map<String, String>> facts() {
    Map<String, String> host = new LinkedHashMap<>();
    host.put("id", night.host());
    host.put("name", night.host());
    host.put("machine", "simulated-" + night.host() + "-" + night.machine());
    host.put("os", "simulated");
    host.put("architecture", "amd64");
    host.put("cpu", "Simulated CPU");
    host.put("cores", "4");
    host.put("memory", "16384000 kB");
    host.put("virtualization", "none");
    return Map.of("host", host);
  }

  private List<Benchmark> benchmarks() {
    return night.values().keySet().stream()
        .map(Cell::benchmark)
        .distinct()
        .map(id -> KnownBenchmarks.find(id).orElseThrow())
        .toList();
  }

  private List<Platform> platforms() {
    Stream<String> ids = night.values().keySet().stream().map(Cell::platform).distinct();
    return ids.filter(id -> !night.absent().contains(id)).map(this::platform).toList();
  }

  private Platform platform(String id) {
    boolean usable = !night.unusable().contains(id);
    Optional<String> reason = usable ? Optional.empty() : Optional.of("simulated: cannot be used");
    return new Platform(id, id, KINDS.get(id), usable, reason);
  }
}
