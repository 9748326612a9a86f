package dev.tare.report.builder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialTest {

  @ParameterizedTest
  @CsvSource({
    "native, Native",
    "gVisor, gVisor",
    "KVM (disk as raw), KVM (disk as raw)",
    "über, Über",
    "istanbul, Istanbul",
    "'4 KiB', '4 KiB'"
  })
  void sentencesBeginWithACapitalUnlessTheWordHasItsOwn(String text, String capital) {
    assertThat(Material.capital(text)).isEqualTo(capital);
  }
}
