package dev.tare.cli.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivePlaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3a://bucket/archive",
        "s3a://my_bucket/archive",
        "hdfs:///archive",
        "abfs://container@account.dfs.core.windows.net/archive"
      })
  void anAddressIsForSparkAndStaysAsItIs(String address) {
    assertThat(ArchivePlace.problem(address, true)).isEmpty();
    assertThat(ArchivePlace.problem(address, false).orElseThrow()).contains("--spark");
    assertThat(new ArchivePlace(address).forSpark()).isEqualTo(address);
    assertThat(new ArchivePlace(address).address()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "s3a://key:secret@bucket/archive",
        "s3a://key:secret@my_bucket/archive",
        "https://store/archive?X-Amz-Signature=secret",
        "s3a://key:secret@bucket/%zz"
      })
  void anAddressWithASecretIsRefusedAndNotRepeated(String address) {
    assertThat(ArchivePlace.problem(address, true).orElseThrow()).doesNotContain("secret");
  }

  @Test
  void aPathOfThisMachineIsOneEverywhere() {
    assertThat(ArchivePlace.problem("raw-data/a:b", false)).isEmpty();
    ArchivePlace place = new ArchivePlace("some/../archive");
    assertThat(place.root()).isEqualTo(Path.of("archive").toAbsolutePath());
    assertThat(place.forSpark()).isEqualTo(place.root().toString());
    assertThat(place.address()).startsWith("file:///");
  }
}
