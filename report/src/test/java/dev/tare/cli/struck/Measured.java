package dev.tare.cli.struck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Dataset;
import dev.tare.dataset.Run;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A campaign, which is resumed after each blow: a run counts once its row is written. */
final class Measured implements Struck {

  private static final int ROUNDS = 6;

  private final Launched tare;
  private final Path into;
  private final List<String> begin;
  private final List<String> resume;
  private final boolean reports;
  private List<String> rows = List.of();
  private Contents whole;

  /**
   * @param command {@code run}, or {@code collect}, which does not report
   */
  Measured(Launched tare, Path platforms, String command, String measured) {
    this.tare = tare;
    this.into = tare.folder().resolve(command + "-" + measured);
    this.reports = command.equals("run");
    this.resume =
        List.of(
            "collect",
            "--resume",
            "--into",
            into.toString(),
            "--platform-path",
            platforms.toString());
    this.begin = new ArrayList<>(List.of(command, "--into", into.toString()));
    begin.addAll(List.of("--platform-path", platforms.toString(), "--platforms", measured));
    begin.addAll(List.of("--benchmarks", "cpu,mem", "--seconds", "0.1"));
    begin.addAll(List.of("--rounds", Integer.toString(ROUNDS), "--sessions", "2"));
  }

  @Override
  public List<String> command() {
    if (Files.exists(into.resolve("datapackage.json"))) {
      return resume;
    }
    return Files.exists(into) ? resumable() : begin;
  }

  @Override
  public void requireWhole() throws Exception {
    List<String> now = written();
    assertThat(now).containsAll(rows).doesNotHaveDuplicates();
    rows = now;
  }

  @Override
  public void complete() throws Exception {
    List<String> command = command();
    assertThat(tare.run(command)).as(tare.text()).isZero();
    if (reports && command != begin) {
      assertThat(tare.run("analyze", into.toString())).as(tare.text()).isZero();
      assertThat(tare.run("report", into.toString())).as(tare.text()).isZero();
    }
    requireWhole();
    requireEachRunOnce();
    whole = whole == null ? Contents.of(into) : whole;
    assertThat(Contents.of(into).hashes().keySet()).isEqualTo(whole.hashes().keySet());
    assertThat(tare.folder().resolve("cache/tare/running")).isEmptyDirectory();
    assertThat(tare.mounts()).isEmpty();
    Directories.delete(into);
    rows = List.of();
  }

  /** What was cut off before its schedule was written can be resumed only as a new campaign. */
  private List<String> resumable() {
    List<String> words = new ArrayList<>(begin);
    words.set(0, "collect");
    words.add("--resume");
    return words;
  }

  private void requireEachRunOnce() {
    Dataset dataset = DatasetReader.read(into);
    assertThat(dataset.issues()).isEmpty();
    assertThat(dataset.campaign().finished()).isPresent();
    assertThat(dataset.samples()).isNotEmpty();
    dataset
        .samples()
        .forEach(
            sample -> {
              assertThat(sample.failures()).isEmpty();
              assertThat(sample.runs())
                  .extracting(Run::number)
                  .containsExactlyInAnyOrderElementsOf(
                      IntStream.rangeClosed(1, ROUNDS).boxed().toList());
            });
  }

  /** The whole rows of all tables. */
  private List<String> written() throws IOException {
    List<String> written = new ArrayList<>();
    if (Files.isDirectory(into)) {
      try (Stream<Path> files = Files.list(into)) {
        for (Path file : files.filter(Measured::isTable).toList()) {
          String text = Files.readString(file);
          text.substring(0, text.lastIndexOf('\n') + 1)
              .lines()
              .skip(1)
              .forEach(row -> written.add(file.getFileName() + ": " + row));
        }
      }
    }
    return written;
  }

  private static boolean isTable(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".csv") && !name.endsWith(".inner.csv") && !name.equals("summary.csv");
  }
}
