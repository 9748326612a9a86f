package dev.tare.report.summary;

import dev.tare.report.Example;
import dev.tare.report.GoldenFile;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole of {@code summary.md} for one small campaign, so that a person reviews each sentence.
 */
class MarkdownSummaryTest {

  @ParameterizedTest
  @EnumSource
  void theWholeSummaryIsUnchanged(Language language) throws IOException {
    String summary =
        MarkdownSummary.of(ReportBuilder.build(Example.dataset(), Example.analysis(), language));
    GoldenFile.assertUnchanged("summary/summary-" + language.code() + ".md", summary);
  }
}
