package dev.tare.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole of {@code summary.md} for one small campaign; so every sentence is read by somebody.
 */
class MarkdownSummaryTest {

  @ParameterizedTest
  @EnumSource
  void summaryIsAsItWas(Language language) throws IOException {
    String summary =
        MarkdownSummary.of(ReportBuilder.build(Example.dataset(), Example.analysis(), language));
    String name = "summary-" + language.code() + ".md";
    try (var golden = MarkdownSummaryTest.class.getResourceAsStream(name)) {
      assertThat(summary).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
