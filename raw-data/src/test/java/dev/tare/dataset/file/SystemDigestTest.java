package dev.tare.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemDigestTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100_000, (int) SystemDigest.LARGE + 1})
  void theSystemAndTheJvmSayTheSame(int size) throws IOException {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    Path file = Files.write(folder.resolve("-- ; touch x\n"), content);
    String ours = Digest.sha256(content);
    assertThat(SystemDigest.sha256(file)).hasValue(ours);
    assertThat(Digest.sha256(file)).isEqualTo(ours);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bin/false", "/bin/true", "/bin/echo", "/no/such/program"})
  void aProgramThatDoesNotSayIsNoAnswer(String program) throws IOException {
    Path file = Files.write(folder.resolve("file"), new byte[(int) SystemDigest.LARGE]);
    assertThat(SystemDigest.answer(List.of(program), file)).isEmpty();
  }

  @Test
  void aLinkIsNotRead() throws IOException {
    Path file = Files.write(folder.resolve("file"), new byte[(int) SystemDigest.LARGE]);
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertThatThrownBy(() -> SystemDigest.sha256(link)).isInstanceOf(InputException.class);
  }
}
