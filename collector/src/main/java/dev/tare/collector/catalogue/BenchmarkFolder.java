package dev.tare.collector.catalogue;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import java.nio.file.Path;
import java.util.Map;

/**
 * A benchmark as a directory: {@code benchmark.yaml}, a Makefile that builds, and {@code run}.
 *
 * @param order its place in lists
 * @param measured in which campaigns, when it is not named
 * @param extraSeconds what a run takes beyond the configured seconds
 * @param diskMegabytes what it needs on the measured disk
 * @param tools commands it needs where it runs, and the Debian package of each
 */
public record BenchmarkFolder(
    Path folder,
    Benchmark benchmark,
    int order,
    Inclusion measured,
    double extraSeconds,
    int diskMegabytes,
    Map<String, String> tools) {

  static final String FILE = "benchmark.yaml";

  private record Yaml(
      String title,
      String unit,
      String direction,
      Integer order,
      Inclusion measured,
      double extraSeconds,
      int diskMegabytes,
      Map<String, String> tools) {}

  static BenchmarkFolder read(Path folder) {
    Path file = folder.resolve(FILE);
    Yaml yaml = YamlFile.read(file, Yaml.class);
    String word = YamlFile.required(file, "direction", yaml.direction);
    Direction direction =
        Direction.of(word)
            .orElseThrow(() -> YamlFile.bad(file, "direction", "must be higher or lower"));
    return new BenchmarkFolder(
        folder,
        Benchmark.of(
            FolderId.benchmark(folder),
            YamlFile.required(file, "title", yaml.title),
            YamlFile.required(file, "unit", yaml.unit),
            direction),
        yaml.order == null ? FolderId.LAST : yaml.order,
        yaml.measured == null ? Inclusion.ALWAYS : yaml.measured,
        yaml.extraSeconds,
        yaml.diskMegabytes,
        yaml.tools == null ? Map.of() : yaml.tools);
  }

  public String id() {
    return benchmark.id();
  }
}
