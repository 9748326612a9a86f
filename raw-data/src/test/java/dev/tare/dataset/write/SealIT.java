package dev.tare.dataset.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every single bit of a description is under the seal. */
class SealIT {

  @TempDir private Path parent;

  @Test
  void everyBitOfTheDescriptionIsNoticed() throws IOException {
    Path folder = SealedExample.make(parent);
    Path file = folder.resolve("datapackage.json");
    byte[] sealed = Files.readAllBytes(file);
    List<Integer> unnoticed = new ArrayList<>();
    for (int bit = 0; bit < 8 * sealed.length; bit++) {
      byte[] changed = sealed.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, changed);
      if (!SealedExample.isTold(folder)) {
        unnoticed.add(bit);
      }
    }
    Files.write(file, sealed);
    assertThat(SealedExample.isTold(folder)).isFalse();
    assertThat(unnoticed).isEmpty();
  }
}
