package dev.tare.report.agreement;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Small campaigns at the limits of what can be said, written as files. */
record OddCampaigns(Path folder) {

  private static final long START = 1_540_000_000L;

  /** One file of runs a minute apart, the first of them {@code after} seconds from the start. */
  OddCampaigns with(String file, int runs, long after, IntToDoubleFunction value) {
    StringBuilder text = new StringBuilder("time,value\n");
    for (int i = 0; i < runs; i++) {
      text.append(START + after + 60L * i)
          .append(',')
          .append(String.format(Locale.ROOT, "%.6f", value.applyAsDouble(i)))
          .append('\n');
    }
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(file + ".csv"), text);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return this;
  }

  Dataset dataset() {
    return DatasetReader.read(folder);
  }

  Analysis analysis() {
    return Analyzer.analyze(dataset(), AnalysisOptions.STANDARD);
  }

  static IntToDoubleFunction noise(double level, double sd, long seed) {
    Random random = new Random(seed);
    return i -> level * (1 + sd * random.nextGaussian());
  }

  /** Correlated runs around a level. */
  static IntToDoubleFunction correlated(double level, double sd, double rho, long seed) {
    Random random = new Random(seed);
    double[] state = {random.nextGaussian()};
    return i -> {
      state[0] = rho * state[0] + Math.sqrt(1 - rho * rho) * random.nextGaussian();
      return level * (1 + sd * state[0]);
    };
  }
}
