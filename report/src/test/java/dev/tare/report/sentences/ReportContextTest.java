package dev.tare.report.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportContextTest {

  @ParameterizedTest
  @CsvSource({
    "native, Native",
    "gVisor, gVisor",
    "'KVM, raw disk', 'KVM, raw disk'",
    "über, Über",
    "istanbul, Istanbul",
    "'4 KiB', '4 KiB'"
  })
  void sentencesBeginWithACapitalUnlessTheWordHasItsOwn(String text, String capital) {
    assertThat(ReportContext.capital(text)).isEqualTo(capital);
  }
}
