package dev.tare.cli.option;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import dev.tare.dataset.mapping.MappingReader;
import dev.tare.dataset.source.ReadOptions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that supply what the files themselves do not state: units, directions, columns. */
public final class SourceOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--unit",
      paramLabel = "BENCHMARK=UNIT:higher|lower",
      description = "Unit and direction of a benchmark, such as nginx=s:lower; repeatable.")
  private Map<String, String> units = new LinkedHashMap<>();

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "YAML file that states what foreign files do not: platforms, benchmarks, units, sessions;"
              + " see raw-data/README.md.")
  private Path mapping;

  @Option(
      names = "--format",
      paramLabel = "ID",
      description = "Read foreign files of this format only, such as series.")
  private String format;

  public ReadOptions read() {
    Map<String, Benchmark> stated = new HashMap<>();
    units.forEach((id, text) -> stated.put(id, benchmark(id, text)));
    return new ReadOptions(
        stated, Optional.ofNullable(mapping).map(MappingReader::read), Optional.ofNullable(format));
  }

  private Benchmark benchmark(String id, String text) {
    int colon = text.lastIndexOf(':');
    Optional<Direction> better = Direction.of(text.substring(colon + 1));
    if (colon < 1 || better.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--unit " + id + "=" + text + ": expected UNIT:higher or UNIT:lower, such as s:lower");
    }
    return Benchmark.of(id, id, text.substring(0, colon), better.get());
  }
}
