package dev.tare.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates leave escaping to FreeMarker, which escapes elements and quoted attributes alike. */
class TemplatesTest {

  private static final Path TEMPLATES = Path.of("..", "templates");

  /** What switches escaping off, evaluates text, or needs other escaping than HTML. */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "\\?no_esc|noautoesc|noescape|\\?interpret|\\?eval|\\?new\\b|\\?api\\b|output_?format|<script(?!>\\$\\{script\\}<|"
              + " type=\"application/json\""
              + " id=\"settings\">\\$\\{data\\}<)|\\bon\\w+=|\\bstyle=|javascript:|=\\$\\{|='[^']*\\$\\{|<[^>]*=\\w*\\$\\{",
          Pattern.CASE_INSENSITIVE);

  static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothingIsWrittenUnescaped(Path template) throws IOException {
    assertThat(Files.readAllLines(template)).noneMatch(line -> UNSAFE.matcher(line).find());
  }

  /** A link leads to an anchor of the page, a page of the report or site, or a file beside it. */
  @ParameterizedTest
  @MethodSource("templates")
  void linksBeginWithWhatIsOurs(Path template) throws IOException {
    Pattern link =
        Pattern.compile(
            "(href|src|action)=\"(?!#|data:,|\\$\\{other\\.file}"
                + "|\\./(?:\\$\\{links\\[|figures/|summary\\.csv)"
                + "|\\$\\{(?:other|crumb|link|cell|s|frame\\.feed)\\.href}"
                + "|\\$\\{frame\\.(?:root}\\$\\{frame\\.style|canonical)})");
    assertThat(Files.readAllLines(template)).noneMatch(line -> link.matcher(line).find());
  }

  @Test
  void thereAreTemplates() throws IOException {
    assertThat(templates()).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>${x?no_esc}</p>",
        "<a id=${x}>",
        "<a id='${x}'>",
        "<p style=\"${x}\">",
        "<a onclick=\"x\">",
        "<#noautoesc>",
        "<script>",
        "${x?interpret}",
      })
  void theRuleSeesWhatIsForbidden(String line) {
    assertThat(UNSAFE.matcher(line).find()).isTrue();
  }
}
