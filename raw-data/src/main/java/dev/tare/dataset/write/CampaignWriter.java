package dev.tare.dataset.write;

import dev.tare.dataset.Campaign;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.DataIssue;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.Description;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Severity;
import dev.tare.dataset.datapackage.DataPackage;
import dev.tare.dataset.datapackage.SealVerifier;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.DecimalText;
import dev.tare.dataset.file.DurableCsv;
import dev.tare.dataset.file.InputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes the directory of a campaign: rows are appended and made durable one by one, the
 * description is written completely or not at all.
 *
 * <p>A run counts once its row is on the disk; its inner values are written before it. A campaign
 * that was interrupted at any moment is opened again by {@link #resume}, which removes whatever
 * belongs to no complete row.
 */
public final class CampaignWriter implements Closeable {

  private final Path directory;
  private final Map<String, DurableCsv> files = new HashMap<>();
  private Description description;

  private CampaignWriter(Path directory, Description description) {
    this.directory = directory;
    this.description = description;
  }

  /** Starts a campaign with a fixed schedule in a directory that is empty or does not exist. */
  public static CampaignWriter create(Path directory, Description description, byte[] plan) {
    requireEmpty(directory);
    return recreate(directory, description, plan);
  }

  /** The same over a schedule and an empty {@code log} that may be there: it replaces them. */
  public static CampaignWriter recreate(Path directory, Description description, byte[] plan) {
    try {
      Files.createDirectories(directory);
      Files.createDirectories(directory.resolve(DatasetFiles.LOG));
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be written", failed);
    }
    AtomicFile.write(directory.resolve(DatasetFiles.PLAN), plan);
    CampaignWriter writer = new CampaignWriter(directory, description);
    writer.describe(description);
    return writer;
  }

  /** Requires that a directory is empty or does not exist. */
  public static void requireEmpty(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (var entries = Files.list(directory)) {
      if (entries.findAny().isPresent()) {
        throw new InputException(
            directory
                + ": is not empty; name another directory, or add --resume to resume its campaign");
      }
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be used", failed);
    }
  }

  /**
   * Resumes an interrupted campaign; its complete rows are kept. One whose files are not as they
   * were written is refused. Nothing of a sealed campaign is changed.
   */
  public static CampaignWriter resume(Path directory) {
    DataPackage described =
        DataPackage.read(directory)
            .orElseThrow(
                () ->
                    new InputException(
                        directory + ": no campaign to resume (datapackage.json is missing)"));
    SealVerifier.check(directory, described).stream()
        .filter(issue -> issue.severity() == Severity.ERROR)
        .findFirst()
        .ifPresent(broken -> refuse(directory, broken));
    if (!described.sealed()) {
      CrashRecovery.recover(directory, described.description());
    }
    return new CampaignWriter(directory, described.description());
  }

  private static void refuse(Path directory, DataIssue broken) {
    throw new InputException(
        directory.resolve(broken.file())
            + ": "
            + broken.text()
            + "; the campaign is not resumed, and nothing was changed");
  }

  public Description description() {
    return description;
  }

  /** Replaces the description, for example with facts that are known only after preparing. */
  public void describe(Description changed) {
    description = changed;
    DataPackage.write(directory, changed, List.of(), false);
  }

  /** Appends a complete run; it must not have columns that the file does not have. */
  public void append(Cell cell, Run run, double[] inner) {
    if (inner.length == 0) {
      csv(cell.file(), CsvColumns.OF_A_RUN).append(List.of(row(run)));
      return;
    }
    DurableCsv beside = csv(cell.innerFile(), CsvColumns.OF_AN_INNER_VALUE);
    long before = beside.size();
    beside.append(rows(run, inner));
    try {
      csv(cell.file(), CsvColumns.OF_A_RUN).append(List.of(row(run)));
    } catch (InputException notWritten) {
      beside.cut(before);
      throw notWritten;
    }
  }

  /** Appends a failed run. */
  public void append(Failure failure) {
    csv(DatasetFiles.FAILURES, CsvColumns.OF_A_FAILURE).append(List.of(failure.row()));
  }

  /** Completes the campaign: from now on the description has hashes and row counts of its files. */
  public void seal(Instant finished) {
    close();
    Campaign c = description.campaign();
    description =
        description.with(c.finishedAt(finished.truncatedTo(ChronoUnit.SECONDS).toString()));
    DataPackage.write(directory, description, List.of(), true);
  }

  @Override
  public void close() {
    files.values().forEach(DurableCsv::close);
    files.clear();
  }

  private DurableCsv csv(String name, List<String> header) {
    return files.computeIfAbsent(name, file -> DurableCsv.open(directory.resolve(file), header));
  }

  private static List<List<String>> rows(Run run, double[] inner) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < inner.length; i++) {
      rows.add(
          List.of(
              Integer.toString(run.number()), Integer.toString(i + 1), Double.toString(inner[i])));
    }
    return rows;
  }

  private static List<String> row(Run run) {
    Map<String, String> fields = new HashMap<>(run.columns());
    fields.put(
        CsvColumns.TIME,
        run.time().isPresent() ? DecimalText.unixTime(run.time().getAsDouble()) : "");
    fields.put(CsvColumns.VALUE, Double.toString(run.value()));
    fields.put(CsvColumns.RUN, Integer.toString(run.number()));
    put(fields, CsvColumns.ROUND, run.slot().round());
    put(fields, CsvColumns.POSITION, run.slot().position());
    put(fields, CsvColumns.SESSION, run.slot().session());
    List<String> row = new ArrayList<>();
    for (String column : CsvColumns.OF_A_RUN) {
      row.add(Optional.ofNullable(fields.remove(column)).orElse(""));
    }
    if (!fields.isEmpty()) {
      throw new IllegalArgumentException("no such columns: " + fields.keySet());
    }
    return row;
  }

  private static void put(Map<String, String> fields, String column, OptionalInt number) {
    number.ifPresent(n -> fields.put(column, Integer.toString(n)));
  }
}
