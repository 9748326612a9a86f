package dev.tare.cli.struck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.file.Directories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An import makes a whole directory or none. */
final class Imported implements Struck {

  private static final int FILES = 24;
  private static final int RUNS = 100;

  private final Launched tare;
  private final Path from;
  private final Path into;
  private Contents whole;

  Imported(Launched tare) throws IOException {
    this.tare = tare;
    this.from = Files.createDirectories(tare.folder().resolve("foreign"));
    this.into = Files.createDirectories(tare.folder().resolve("imported")).resolve("dataset");
    for (int file = 0; file < FILES; file++) {
      StringBuilder text = new StringBuilder("time,value\n");
      for (int run = 0; run < RUNS; run++) {
        text.append(1_700_000_000 + run).append(',').append(run + file).append(".25\n");
      }
      Files.writeString(
          from.resolve((file % 2 == 0 ? "native-b" : "docker-b") + file + ".csv"), text);
    }
  }

  @Override
  public List<String> command() {
    return List.of("import", from.toString(), "--into", into.toString());
  }

  @Override
  public void requireWhole() throws Exception {
    if (Files.exists(into)) {
      assertThat(Contents.of(into)).isEqualTo(whole);
    }
  }

  @Override
  public void complete() throws Exception {
    if (Files.exists(into)) {
      Directories.delete(into);
    }
    assertThat(tare.run(command())).as(tare.text()).isZero();
    whole = whole == null ? Contents.of(into) : whole;
    requireWhole();
    Directories.delete(into);
    try (Stream<Path> left = Files.list(into.getParent())) {
      assertThat(left).isEmpty();
    }
  }
}
