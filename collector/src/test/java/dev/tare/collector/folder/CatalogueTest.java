package dev.tare.collector.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

  private static final Path BENCHMARKS = Path.of("benchmarks");
  private static final Path PLATFORMS = Path.of("platforms");

  @TempDir private Path own;

  @Test
  void ourFoldersAreReadInTheirOrder() {
    Catalogue catalogue = Catalogue.read(BENCHMARKS, List.of(PLATFORMS));
    assertThat(catalogue.benchmarks())
        .extracting(BenchmarkFolder::id)
        .containsExactly("cpu", "mem", "disk-random", "fork", "fork-spawn");
    assertThat(catalogue.platforms()).extracting(PlatformFolder::id).startsWith("native", "docker");
    assertThat(catalogue.packages()).containsExactly("fio");
  }

  @Test
  void aPlatformOfTheUserComesAfterOurs() throws IOException {
    write("gvisor", "title: gVisor\nkind: container\n");
    Catalogue catalogue = Catalogue.read(BENCHMARKS, List.of(PLATFORMS, own));
    assertThat(catalogue.platforms()).extracting(PlatformFolder::id).endsWith("gvisor");
    assertThat(catalogue.only(List.of("mem"), List.of("gvisor")).benchmarks()).hasSize(1);
  }

  @Test
  void aWrongDescriptionIsNamedWithItsLine() throws IOException {
    write("one", "title: One\nkind: vm\ncolour: red\n");
    assertComplaint("one/platform.yaml:3: 'colour'");
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    write("one", "title: One\n");
    assertComplaint("'kind'");
  }

  @Test
  void anIdWithAHyphenIsRefused() throws IOException {
    write("my-vm", "title: Mine\nkind: vm\n");
    assertComplaint("my-vm: not a platform id");
  }

  private void assertComplaint(String part) {
    assertThatThrownBy(() -> Catalogue.read(BENCHMARKS, List.of(own)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(part);
  }

  private void write(String id, String yaml) throws IOException {
    Files.createDirectories(own.resolve(id));
    Files.writeString(own.resolve(id).resolve("platform.yaml"), yaml);
  }
}
