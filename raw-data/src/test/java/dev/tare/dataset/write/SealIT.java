package dev.tare.dataset.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever changes in a description is under the seal. */
class SealIT {

  @TempDir private Path parent;

  @Test
  void everyByteOfTheDescriptionIsNoticed() throws IOException {
    assertThat(unnoticed(7)).isEmpty();
  }

  @Test
  @Tag("full")
  void everyBitOfTheDescriptionIsNoticed() throws IOException {
    assertThat(unnoticed(1)).isEmpty();
  }

  /** Of every so many bits those whose change is not told. */
  private List<Integer> unnoticed(int step) throws IOException {
    Path folder = SealedExample.make(parent);
    Path file = folder.resolve("datapackage.json");
    byte[] sealed = Files.readAllBytes(file);
    List<Integer> unnoticed = new ArrayList<>();
    for (int bit = 0; bit < 8 * sealed.length; bit += step) {
      byte[] changed = sealed.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(file, changed);
      if (!SealedExample.isTold(folder)) {
        unnoticed.add(bit);
      }
    }
    Files.write(file, sealed);
    assertThat(SealedExample.isTold(folder)).isFalse();
    return unnoticed;
  }
}
