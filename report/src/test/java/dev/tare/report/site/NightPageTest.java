package dev.tare.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NightPageTest {

  private static final String PAGE =
      "<meta charset=\"utf-8\"><p>Läufe: <a href=\"./native-cpu.csv\">native-cpu.csv</a>,"
          + " <a href=\"./figures/cpu-runs.svg\">$1.svg</a>,"
          + " <a href=\"./summary.csv\">summary.csv</a> <a href=\"#cpu\">CPU</a></p>";

  @Test
  void linksToWhatIsNotBesideThePageAreText() {
    assertThat(page(true))
        .isEqualTo(
            "<meta charset=\"utf-8\"><p>Läufe: native-cpu.csv, $1.svg,"
                + " <a href=\"./summary.csv\">summary.csv</a> <a href=\"#cpu\">CPU</a></p>");
  }

  @Test
  void searchEnginesAreAskedToLeaveItOut() {
    assertThat(page(false)).contains("<meta name=\"robots\" content=\"noindex\">");
    assertThat(page(true)).doesNotContain("robots");
  }

  private static String page(boolean indexed) {
    byte[] report = PAGE.getBytes(StandardCharsets.UTF_8);
    return new String(
        new NightPage(Set.of("summary.csv"), indexed).of(report), StandardCharsets.UTF_8);
  }
}
