package dev.tare.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links in somebody's directory lead nowhere: nothing is written or read through them. */
class LinksTest {

  @TempDir private Path folder;

  private Path victim;
  private Path foreign;

  @BeforeEach
  void aLinkOutOfTheDirectory() throws IOException {
    victim = Files.writeString(folder.resolve("victim"), "precious");
    foreign = Files.createDirectory(folder.resolve("foreign"));
    Files.createSymbolicLink(foreign.resolve("x"), victim);
  }

  @Test
  void aWholeFileTakesThePlaceOfTheLink() throws IOException {
    AtomicFile.write(foreign.resolve("x"), "new".getBytes(StandardCharsets.UTF_8));
    assertThat(victim).hasContent("precious");
    assertThat(foreign.resolve("x")).hasContent("new");
    assertThat(Files.isSymbolicLink(foreign.resolve("x"))).isFalse();
  }

  @Test
  void theOldTemporaryNameIsNotUsed() throws IOException {
    Files.createSymbolicLink(foreign.resolve(".y.tmp"), victim);
    AtomicFile.write(foreign.resolve("y"), new byte[0]);
    assertThat(victim).hasContent("precious");
  }

  @Test
  void rowsAreNotAppendedThroughALink() {
    assertThatThrownBy(() -> DurableCsv.open(foreign.resolve("x"), List.of("a")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("x: is a link or no regular file");
    assertThat(victim).hasContent("precious");
  }

  @Test
  void norThroughADanglingOne() throws IOException {
    Files.createSymbolicLink(foreign.resolve("d"), folder.resolve("planted"));
    assertThatThrownBy(() -> DurableCsv.open(foreign.resolve("d"), List.of("a")))
        .isInstanceOf(InputException.class);
    assertThat(folder.resolve("planted")).doesNotExist();
  }

  @Test
  void aDirectoryInsideIsNoLink() throws IOException {
    Path target = Files.createDirectory(folder.resolve("target"));
    Files.createSymbolicLink(foreign.resolve("figures"), target);
    assertThatThrownBy(() -> Directories.createInside(foreign, "figures"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("figures: is a link");
  }

  @Test
  void aLinkIsNotRead() {
    assertThatThrownBy(() -> BoundedFile.bytes(foreign.resolve("x"), 100))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not read");
  }

  @Test
  void norIsADirectoryOrALargeFile() throws IOException {
    assertThatThrownBy(() -> BoundedFile.bytes(foreign, 100)).isInstanceOf(InputException.class);
    Path large = Files.write(foreign.resolve("large"), new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> BoundedFile.bytes(large, 1 << 20))
        .hasMessage(large + ": is larger than 1 MiB; not read");
    assertThatThrownBy(() -> BoundedFile.named(large, 1 << 20))
        .hasMessage(large + ": is larger than 1 MiB; not read");
  }

  @Test
  void whatAKilledProcessLeftIsDeletedAndOthersFilesAreNot() throws IOException {
    Path left = foreign.resolve(".tare-999999999-0123456789abcdef.tmp");
    Path own = foreign.resolve(".tare-" + ProcessHandle.current().pid() + "-0123456789abcdef.tmp");
    Path other = foreign.resolve(".tare-999999999-x.tmp");
    for (Path file : List.of(left, own, other)) {
      Files.createFile(file);
    }
    AtomicFile.write(foreign.resolve("y"), new byte[0]);
    try (Stream<Path> files = Files.list(foreign)) {
      assertThat(files)
          .containsExactlyInAnyOrder(own, other, foreign.resolve("x"), foreign.resolve("y"));
    }
    assertThat(AtomicFile.isTemporary(left)).isTrue();
    assertThat(AtomicFile.isTemporary(other)).isFalse();
  }
}
