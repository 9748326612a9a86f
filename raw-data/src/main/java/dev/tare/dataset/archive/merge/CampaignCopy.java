package dev.tare.dataset.archive.merge;

import dev.tare.dataset.archive.bag.BagNames;
import dev.tare.dataset.archive.bag.PackedFiles;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.TemporaryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/** Copies a campaign whole or not at all. */
final class CampaignCopy {

  private CampaignCopy() {}

  static void copy(Path campaign, Path target) {
    try {
      Files.createDirectories(target.toAbsolutePath().getParent());
      TemporaryFiles.deleteLeftovers(target);
      Path temporary = TemporaryFiles.of(target);
      try {
        fill(campaign, temporary);
        TemporaryFiles.move(temporary, target);
      } finally {
        delete(temporary);
      }
    } catch (IOException failed) {
      throw InputException.notWritten(target, failed);
    }
  }

  private static void fill(Path campaign, Path temporary) throws IOException {
    if (BagNames.isBag(campaign)) {
      copyFile(campaign, temporary);
      return;
    }
    for (Map.Entry<String, Path> file : PackedFiles.in(campaign).entrySet()) {
      Path copy = temporary.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      copyFile(file.getValue(), copy);
    }
    try (Stream<Path> directories = Files.walk(temporary).filter(Files::isDirectory)) {
      for (Path directory : directories.toList()) {
        AtomicFile.sync(directory);
      }
    }
  }

  /** With its times, which tell whether an analysis is newer than its tables. */
  private static void copyFile(Path file, Path copy) throws IOException {
    Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    AtomicFile.sync(copy);
  }

  private static void delete(Path temporary) throws IOException {
    if (Files.isDirectory(temporary, LinkOption.NOFOLLOW_LINKS)) {
      Directories.delete(temporary);
    } else {
      Files.deleteIfExists(temporary);
    }
  }
}
