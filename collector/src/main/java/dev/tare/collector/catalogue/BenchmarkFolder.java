package dev.tare.collector.catalogue;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A benchmark as a folder: {@code benchmark.yaml}, a Makefile that builds, and {@code run}.
 *
 * @param workload the program it runs
 * @param order its place in lists
 * @param measured in which campaigns, when nobody names it
 * @param extraSeconds what a run takes beyond the configured seconds
 * @param diskMegabytes what it needs on the measured disk
 * @param tools commands it needs where it runs, and the Debian package of each
 */
public record BenchmarkFolder(
    Path folder,
    Benchmark benchmark,
    String workload,
    int order,
    Inclusion measured,
    double extraSeconds,
    int diskMegabytes,
    Map<String, String> tools) {

  static final String FILE = "benchmark.yaml";

  private record Words(
      String title,
      String workload,
      String unit,
      String direction,
      Integer order,
      Inclusion measured,
      double extraSeconds,
      int diskMegabytes,
      Map<String, String> tools) {}

  static BenchmarkFolder read(Path folder) {
    Path file = folder.resolve(FILE);
    Words words = YamlFile.read(file, Words.class);
    String word = YamlFile.required(file, "direction", words.direction);
    Direction direction =
        Direction.of(word)
            .orElseThrow(() -> new InputException(file + ": direction is higher or lower"));
    return new BenchmarkFolder(
        folder,
        Benchmark.of(
            FolderId.benchmark(folder),
            YamlFile.required(file, "title", words.title),
            YamlFile.required(file, "unit", words.unit),
            direction),
        YamlFile.required(file, "workload", words.workload),
        words.order == null ? FolderId.LAST : words.order,
        words.measured == null ? Inclusion.ALWAYS : words.measured,
        words.extraSeconds,
        words.diskMegabytes,
        words.tools == null ? Map.of() : words.tools);
  }

  public String id() {
    return benchmark.id();
  }
}
