package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.simulation.Scenario;
import dev.tare.analyzer.simulation.Simulator;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long an analysis takes with the history of eight years, with and without an index. */
@Tag("full")
class ThousandsOfNightsIT {

  private static final int NIGHTS = Integer.getInteger("tare.nights", 3000);

  private static final int DIFFERENT = 60;

  @TempDir private Path folder;

  @Test
  void theIndexSparesReadingAllAnalyses() throws IOException {
    Path archive = folder.resolve("archive");
    for (int night = 0; night < NIGHTS; night++) {
      make(night, archive);
    }
    Path tonight = archive.resolve(name(NIGHTS - 1));
    String without = timed("without index", tonight, archive);
    timed("index made", () -> tare("archive", "index", archive.toString()));
    timed("index brought up to date", () -> tare("archive", "index", archive.toString()));
    assertThat(timed("with index", tonight, archive)).isEqualTo(without);
  }

  /** Analysed like a night before it, so that making them does not take an hour. */
  private static void make(int night, Path archive) throws IOException {
    Path campaign = archive.resolve(name(night));
    Simulator.write(Scenario.STEADY, 8, night % DIFFERENT, campaign);
    if (night < DIFFERENT) {
      AnalysisFile.write(
          campaign, Analyzer.analyze(DatasetReader.read(campaign), AnalysisOptions.STANDARD));
      return;
    }
    String like = name(night % DIFFERENT);
    Path analysis = archive.resolve(like).resolve(AnalysisFile.NAME);
    Files.writeString(
        campaign.resolve(AnalysisFile.NAME), Files.readString(analysis).replace(like, name(night)));
  }

  private static String name(int night) {
    return String.format(Locale.ROOT, "night-%05d", night);
  }

  private String timed(String what, Path tonight, Path archive) throws IOException {
    Path to = folder.resolve("analysed");
    timed(
        what,
        () ->
            tare(
                "analyze",
                tonight.toString(),
                "--history",
                archive.toString(),
                "--to",
                to.toString()));
    return Files.readString(to.resolve(AnalysisFile.NAME));
  }

  private static void timed(String what, Runnable step) {
    long begin = System.nanoTime();
    long cpu = cpu();
    step.run();
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d nights, %s: %.1f s, %.1f s of processor time",
            NIGHTS,
            what,
            Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0,
            Duration.ofNanos(cpu() - cpu).toMillis() / 1000.0));
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void tare(String... arguments) {
    StringWriter err = new StringWriter();
    int code = Tare.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
    assertThat(code).as(err.toString()).isZero();
  }
}
