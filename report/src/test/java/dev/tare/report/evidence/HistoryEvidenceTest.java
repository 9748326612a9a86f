package dev.tare.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.model.Figure.PlatformRuns;
import dev.tare.report.model.HistoryFigure;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of a history: their axis, their caption, and what a page tells about a campaign. */
class HistoryEvidenceTest {

  private static final List<HistoryFigure> FIGURES =
      ReportBuilder.build(Example.dataset(), Example.analysisSinceEarlier(), Language.EN)
          .history()
          .orElseThrow()
          .figures();

  @Test
  void theAxisHasTheDatesOfTheCampaigns() {
    assertThat(FIGURES)
        .allSatisfy(
            figure -> {
              assertThat(figure.dates()).hasSize(14).contains("10 Nov", "23 Nov");
              assertThat(figure.campaignAxis())
                  .isEqualTo("campaigns from 10 November 2026 to 23 November 2026");
            });
  }

  @Test
  void theCaptionNamesWhatIsDrawn() {
    HistoryFigure changed = figure("mem-nights-overhead");
    assertThat(changed.caption()).contains("Two rings", "Dashed", "The line is the level");
    HistoryFigure unchanged = figure("mem-nights-median");
    assertThat(unchanged.caption()).doesNotContain("ring", "Dashed", "cross");
  }

  @Test
  void everyCampaignIsExplained() {
    PlatformRuns docker = figure("mem-nights-overhead").details().platforms().get(0);
    assertThat(docker.runs()).hasSize(14);
    assertThat(docker.runs().get(13))
        .startsWith("14")
        .contains("23 November 2026, 01:00 UTC", "2026-11-23T0100Z");
    assertThat(docker.runs()).anyMatch(texts -> texts.contains("a change became certain"));
  }

  private static HistoryFigure figure(String id) {
    return FIGURES.stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow();
  }
}
