package dev.tare.cli.struck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A command that makes files from others, the same bytes each time. */
final class Derived implements Struck {

  private final Launched tare;
  private final Path directory;
  private final List<String> command;
  private final Contents before;
  private Contents whole;

  /**
   * @param directory where the command writes
   */
  Derived(Launched tare, Path directory, String... command) throws IOException {
    this.tare = tare;
    this.directory = directory;
    this.command = List.of(command);
    this.before = Contents.of(directory);
  }

  @Override
  public List<String> command() {
    return command;
  }

  @Override
  public void requireWhole() throws Exception {
    Contents.of(directory).requireEachLike(whole);
  }

  /** Afterwards its files are deleted, so that the next blow finds none. */
  @Override
  public void complete() throws Exception {
    assertThat(tare.run(command)).as(tare.text()).isZero();
    whole = whole == null ? Contents.of(directory) : whole;
    assertThat(Contents.of(directory)).isEqualTo(whole);
    for (String name : whole.hashes().keySet()) {
      if (!before.hashes().containsKey(name)) {
        Files.delete(directory.resolve(name));
      }
    }
  }
}
