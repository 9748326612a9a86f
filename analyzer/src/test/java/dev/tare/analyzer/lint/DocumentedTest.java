package dev.tare.analyzer.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.LintCode;
import dev.tare.dataset.Code;
import dev.tare.dataset.IssueCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code has an anchor in the document that its warnings name. */
class DocumentedTest {

  @ParameterizedTest
  @EnumSource
  void everyWarningIsExplained(LintCode code) throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains(anchor(code));
  }

  @ParameterizedTest
  @EnumSource
  void everyIssueIsExplained(IssueCode code) throws IOException {
    assertThat(Files.readString(Path.of("..", "raw-data", "README.md"))).contains(anchor(code));
  }

  private static String anchor(Code code) {
    String name = code.name();
    return "<a id=\"" + name.toLowerCase(Locale.ROOT) + "\"></a>`" + name + "`";
  }
}
