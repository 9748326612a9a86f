package dev.tare.analyzer.history;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is known of earlier campaigns. One that cannot be read is told and left out; it must not
 * keep tonight's report from being written.
 */
public record EarlierCampaigns(Consumer<String> warnings) {

  /** Of folders that are campaigns, or hold some. */
  public List<Analysis> in(List<Path> folders) {
    return folders.stream()
        .flatMap(EarlierCampaigns::campaigns)
        .flatMap(campaign -> analysis(campaign).stream())
        .toList();
  }

  private static Stream<Path> campaigns(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + ": is not a folder; --history wants campaigns");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> inside = entries.sorted().toList();
      return inside.stream().anyMatch(EarlierCampaigns::isTable)
          ? Stream.of(folder)
          : inside.stream().filter(Files::isDirectory).filter(EarlierCampaigns::holdsTables);
    } catch (IOException failed) {
      throw new InputException(folder + ": cannot be read: " + failed.getMessage(), failed);
    }
  }

  private static boolean holdsTables(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(EarlierCampaigns::isTable);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static boolean isTable(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".csv") && !name.startsWith("summary.") && Files.isRegularFile(file);
  }

  private Optional<Analysis> analysis(Path campaign) {
    try {
      return Optional.of(known(campaign).orElseGet(() -> made(campaign)));
    } catch (InputException broken) {
      warnings.accept("tare: left out of the history: " + broken.getMessage());
      return Optional.empty();
    }
  }

  /** The analysis that lies there, if this version made it, and after the last run. */
  private static Optional<Analysis> known(Path campaign) {
    try {
      return isNewest(campaign.resolve(AnalysisFile.NAME), campaign)
          ? Optional.of(AnalysisFile.read(campaign)).filter(EarlierCampaigns::isByThisVersion)
          : Optional.empty();
    } catch (IOException | InputException broken) {
      return Optional.empty();
    }
  }

  private static boolean isNewest(Path analysis, Path campaign) throws IOException {
    if (!Files.exists(analysis)) {
      return false;
    }
    FileTime made = Files.getLastModifiedTime(analysis);
    try (Stream<Path> entries = Files.list(campaign)) {
      for (Path table : entries.filter(EarlierCampaigns::isTable).toList()) {
        if (Files.getLastModifiedTime(table).compareTo(made) > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isByThisVersion(Analysis analysis) {
    return analysis.tool().equals(Analyzer.tool());
  }

  private static Analysis made(Path campaign) {
    return Analyzer.analyze(DatasetReader.read(campaign), AnalysisOptions.STANDARD);
  }
}
