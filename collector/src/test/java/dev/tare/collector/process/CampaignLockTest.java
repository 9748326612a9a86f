package dev.tare.collector.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.collector.setup.HostPaths;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lock that belongs to the host and names its holder. */
class CampaignLockTest {

  private static final String HOLDER =
      "import fcntl,sys\nf=open(sys.argv[1],'r+')\nfcntl.lockf(f,fcntl.LOCK_EX)\n"
          + "f.write(sys.argv[2])\nf.flush()\nprint('held',flush=True)\nsys.stdin.read()";

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"HOME", "XDG_CACHE_HOME", "TMPDIR"})
  void theFileIsTheSameWhateverTheEnvironmentSays(String variable) {
    Path usual = paths(Map.of("HOME", "/root"));
    assertThat(paths(Map.of("PATH", "/bin", variable, temporary.toString()))).isEqualTo(usual);
  }

  private static Path paths(Map<String, String> environment) {
    return HostPaths.of(Path.of("."), List.of(), environment).lock();
  }

  @ParameterizedTest
  @ValueSource(strings = {"process 7, since 2026, in /n", "", "first\nsecond", "a\u001b[2Jb"})
  void anotherProcessIsNamedInOneLine(String noted) throws Exception {
    Path file = Files.createFile(temporary.resolve("lock"));
    Process other = new ProcessBuilder("python3", "-c", HOLDER, file.toString(), noted).start();
    try {
      assertThat(other.getInputStream().read()).isEqualTo('h');
      String line = held(file);
      assertThat(line)
          .startsWith("another campaign measures on this host")
          .endsWith("; try again when it has ended")
          .doesNotContain("\n", "\u001b", "second");
      assertThat(line.contains(": ")).isEqualTo(!noted.isEmpty());
    } finally {
      other.getOutputStream().close();
      other.waitFor();
    }
    assertThat(held(file)).isEqualTo("ours");
  }

  @Test
  void everyUserCanLockItAndNothingStaysInIt() throws IOException {
    Path file = temporary.resolve("deep/lock");
    assertThat(held(file)).isEqualTo("ours");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-rw-");
    assertThat(file).isEmptyFile();
  }

  @Test
  void nothingIsWrittenThroughALinkOrIntoAnotherKindOfFile() throws Exception {
    Path victim = Files.writeString(temporary.resolve("victim"), "precious");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), victim);
    Path dangling = Files.createSymbolicLink(temporary.resolve("dangling"), Path.of("nowhere"));
    Path pipe = temporary.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    for (Path planted : List.of(link, dangling, pipe, temporary)) {
      assertThatThrownBy(() -> held(planted))
          .isInstanceOf(InputException.class)
          .hasMessage(planted + ": is not a regular file; remove it");
    }
    assertThat(victim).hasContent("precious");
    assertThat(temporary.resolve("nowhere")).doesNotExist();
  }

  private static String held(Path file) {
    return CampaignLock.holding(file, Path.of("/x"), () -> "ours", LockHolder::line);
  }
}
