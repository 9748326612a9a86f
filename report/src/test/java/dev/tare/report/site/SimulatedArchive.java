package dev.tare.report.site;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.simulation.NightsPlan;
import dev.tare.analyzer.simulation.NightsSimulator;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.Report;
import dev.tare.report.html.PageTemplates;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Archives of simulated nights. */
final class SimulatedArchive {

  static final Instant FIRST = Instant.parse("2026-01-05T01:00:00Z");

  private SimulatedArchive() {}

  static Path write(Path archive, List<String> hosts, int nights, String... events) {
    NightsSimulator.write(NightsPlan.of(hosts, nights, 16, 7, FIRST, List.of(events)), archive);
    return archive;
  }

  /** On the morning after so many nights. */
  static SiteOptions morning(int nights) {
    return new SiteOptions(
        Optional.empty(),
        false,
        false,
        Duration.ofHours(26),
        FIRST.plus(Duration.ofDays(nights - 1L)).plus(Duration.ofHours(6)),
        java.util.Map.of(),
        warning -> {
          throw new AssertionError(warning);
        },
        PageTemplates.OURS);
  }

  /** Writes the report of a night into its directory. */
  static void report(Path campaign) {
    Dataset dataset = DatasetReader.read(campaign);
    Analysis analysis = Analyzer.analyze(dataset, AnalysisOptions.STANDARD);
    AnalysisFile.write(campaign, analysis);
    Report.write(dataset, analysis, List.of(Language.EN, Language.DE), campaign);
  }

  /** With times, by which analyses are told from older ones. */
  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> entries = Files.walk(from)) {
      for (Path entry : entries.toList()) {
        Path copy = to.resolve(from.relativize(entry).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(entry, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return to;
  }

  static List<Path> campaigns(Path host) {
    try (Stream<Path> entries = Files.list(host)) {
      return entries.filter(CampaignFinder::isCampaign).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
