package dev.tare.report.sections;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Description;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.Platform;
import dev.tare.report.text.Language;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The sentence about one comparison whose overhead ratio is known. */
final class CostSentence {

  private CostSentence() {}

  static String of(String unit, String better, double overhead) {
    Direction direction = Direction.of(better).orElseThrow();
    double level = direction == Direction.HIGHER ? 1 / overhead : overhead;
    Dataset dataset =
        new Dataset(
            new Description(
                Campaign.bare("units"),
                Map.of(),
                List.of(Benchmark.of("b", "B", unit, direction)),
                List.of(Platform.named("native"), Platform.named("docker")),
                Map.of()),
            List.of(sample("native", 1), sample("docker", level)),
            List.of());
    var analysis = Analyzer.analyze(dataset, AnalysisOptions.STANDARD);
    return ReportBuilder.build(dataset, analysis, Language.EN)
        .benchmarks()
        .get(0)
        .statements()
        .get(0)
        .text();
  }

  private static Sample sample(String platform, double level) {
    List<Run> runs =
        IntStream.rangeClosed(1, 24)
            .mapToObj(
                i ->
                    new Run(
                        i,
                        i + 1,
                        OptionalDouble.of(1000 + i),
                        level * (1 + (i * i * 7 % 101 - 50) / 10_000.0),
                        Map.of("round", Integer.toString(i))))
            .toList();
    Cell cell = new Cell(platform, "b");
    return new Sample(cell, cell.file(), runs, List.of(), Map.of(), OptionalDouble.of(1e-9));
  }
}
