package dev.tare.cli.archive;

import dev.tare.analyzer.archive.ArchiveIndexer;
import dev.tare.cli.option.HistoryOptions;
import dev.tare.dataset.archive.index.IndexFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** Brings the indexes of archives up to date whose campaigns have changed, where there are any. */
final class IndexUpdate {

  /** The archive of a campaign is above it, or above the directory of its host. */
  private static final int LEVELS = 3;

  private IndexUpdate() {}

  static void around(List<Path> places, CommandSpec spec) {
    ArchiveIndexer indexer =
        new ArchiveIndexer(HistoryOptions.earlier(spec.commandLine().getErr()));
    places.stream().flatMap(IndexUpdate::indexed).distinct().forEach(indexer::update);
  }

  private static Stream<Path> indexed(Path place) {
    return Stream.iterate(place.toAbsolutePath().normalize(), Path::getParent)
        .limit(LEVELS)
        .takeWhile(directory -> directory != null)
        .filter(directory -> Files.isRegularFile(directory.resolve(IndexFile.NAME)));
  }
}
