package dev.tare.cli.option;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import dev.tare.dataset.source.ColumnMapping;
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

/** What the user tells about files that do not say enough themselves. */
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
      description = "YAML file that tells what the columns of wide files mean.")
  private Path mapping;

  public ReadOptions read() {
    Map<String, Benchmark> told = new HashMap<>();
    units.forEach((id, text) -> told.put(id, benchmark(id, text)));
    return new ReadOptions(told, Optional.ofNullable(mapping).map(ColumnMapping::read));
  }

  private Benchmark benchmark(String id, String text) {
    int colon = text.lastIndexOf(':');
    Optional<Direction> better = Direction.of(text.substring(colon + 1));
    if (colon < 1 || better.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--unit " + id + "=" + text + ": write UNIT:higher or UNIT:lower, such as s:lower");
    }
    return Benchmark.of(id, id, text.substring(0, colon), better.get());
  }
}
