package dev.tare.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which directories are not read beside others that hold something. */
class FoundPlacesTest {

  @ParameterizedTest
  @CsvSource({
    // found above, files of the next level, of these not read
    "native-cpu.csv, a/b/kvm-cpu.csv, a/b/kvm-cpu.csv",
    "a/x.csv, a/old/y.csv, a/old/y.csv",
    "tool/sample.txt, research/results/cpu.csv, ''",
    "a/native-cpu.csv, old/v1/native-cpu.csv old/v2/native-mem.csv, "
        + "old/v1/native-cpu.csv old/v2/native-mem.csv",
    "all/a/f.csv, all/old/x/f.csv all/b/x/g.csv, all/old/x/f.csv",
    "a/raw.csv b/raw.csv, c/d/raw.csv, ''",
    "'', a/b/c.csv, ''",
  })
  void belowAndOtherVersionsAreNotRead(String found, String level, String expected) {
    List<String> names = List.of(level.split(" "));
    FoundPlaces places =
        FoundPlaces.of(found.isEmpty() ? Set.of() : Set.of(found.split(" ")), names);
    assertThat(String.join(" ", names.stream().filter(places::cover).toList())).isEqualTo(expected);
  }
}
