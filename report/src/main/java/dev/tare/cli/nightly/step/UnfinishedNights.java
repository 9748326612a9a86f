package dev.tare.cli.nightly.step;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.archive.CampaignFinder;
import dev.tare.dataset.archive.HostDirectory;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.write.CampaignWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Nights that were measured, and then not analysed or not reported. */
final class UnfinishedNights {

  /** The file of a report that is written last. */
  private static final String REPORTED = "summary.csv";

  private UnfinishedNights() {}

  /** Those of a host; only nights of {@code tare nightly} were to be reported. */
  static List<Path> of(HostDirectory host) {
    return Stream.concat(host.campaigns().stream(), host.secondMeasurements().stream())
        .filter(Files::isDirectory)
        .filter(night -> Files.exists(night.resolve(DatasetFiles.PLAN)))
        .filter(night -> !isAnalyzed(night) || lacksReport(night, host.directory()))
        .toList();
  }

  private static boolean isAnalyzed(Path night) {
    return CampaignFinder.isUpToDate(night.resolve(DatasetFiles.ANALYSIS), night);
  }

  /** A thinned campaign has lost it on purpose. */
  private static boolean lacksReport(Path night, Path host) {
    return Files.exists(NightLog.file(host, night))
        && !isReported(night)
        && Files.notExists(night.resolve(DatasetFiles.THINNED));
  }

  private static boolean isReported(Path night) {
    return Files.exists(night.resolve(REPORTED));
  }

  /** What was being written when the night was killed was no run yet. */
  static void removePartOfRow(Path night) {
    if (DataPackage.read(night).filter(known -> !known.sealed()).isPresent()) {
      CampaignWriter.resume(night).close();
    }
  }
}
