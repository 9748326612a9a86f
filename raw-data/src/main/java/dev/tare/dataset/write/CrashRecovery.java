package dev.tare.dataset.write;

import dev.tare.dataset.Cell;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Description;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removes what a killed writer left after a campaign's last complete rows. */
final class CrashRecovery {

  private CrashRecovery() {}

  /**
   * Removes incomplete last lines, and inner values of runs that have no row, from the tables of a
   * campaign. Other files are left alone.
   */
  static void recover(Path directory, Description campaign) {
    try (var entries = Files.list(directory)) {
      List<Path> tables = entries.filter(file -> isTable(file, campaign)).sorted().toList();
      for (Path table : tables) {
        dropIncompleteLine(table);
      }
      for (Path table : tables) {
        if (table.getFileName().toString().endsWith(".inner.csv")) {
          dropOrphans(table);
        }
      }
    } catch (IOException failed) {
      throw InputException.notWritten(directory, failed);
    }
  }

  private static boolean isTable(Path file, Description campaign) {
    String name = file.getFileName().toString();
    boolean ours =
        name.equals(DatasetFiles.FAILURES)
            || Cell.ofTable(name).filter(cell -> isOf(campaign, cell)).isPresent();
    if (ours && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new InputException(file + ": is a link or no file; the campaign is not resumed");
    }
    return ours;
  }

  private static boolean isOf(Description campaign, Cell cell) {
    return campaign.platforms().stream().anyMatch(one -> one.id().equals(cell.platform()))
        && campaign.benchmarks().stream().anyMatch(one -> one.id().equals(cell.benchmark()));
  }

  private static void dropIncompleteLine(Path table) throws IOException {
    byte[] bytes = BoundedFile.bytes(table, BoundedFile.TABLE);
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    if (end < bytes.length) {
      AtomicFile.write(table, Arrays.copyOf(bytes, end));
    }
  }

  private static void dropOrphans(Path inner) throws IOException {
    String name = inner.getFileName().toString().replace(".inner.csv", ".csv");
    Set<String> finished = runs(inner.resolveSibling(name));
    List<String> lines = BoundedFile.text(inner, BoundedFile.TABLE).lines().toList();
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      String run = line.substring(0, Math.max(0, line.indexOf(',')));
      if (kept.isEmpty() || finished.contains(run)) {
        kept.add(line);
      }
    }
    if (kept.size() < lines.size()) {
      AtomicFile.write(inner, (String.join("\n", kept) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The run numbers (third column of our own files) that have a row. */
  private static Set<String> runs(Path table) throws IOException {
    Set<String> runs = new HashSet<>();
    if (Files.exists(table)) {
      for (String line : BoundedFile.text(table, BoundedFile.TABLE).lines().toList()) {
        String[] fields = line.split(",", -1);
        runs.add(fields.length > 2 ? fields[2] : "");
      }
    }
    return runs;
  }
}
