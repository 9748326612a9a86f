package dev.tare.report.digest;

import dev.tare.analyzer.result.Comparison;
import dev.tare.dataset.CampaignSource;
import dev.tare.report.model.FirstScreen.Next;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.RoughDuration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to do about comparisons that are undecided. */
final class NextAnswer {

  private NextAnswer() {}

  /** Absent where all is decided, and for data that Tare did not measure. */
  static Optional<Next> of(ReportContext context) {
    List<Comparison> undecided = StatedComparisons.undecided(context);
    boolean ours = context.analysis().campaign().source() == CampaignSource.COLLECTED;
    return undecided.isEmpty() || !ours
        ? Optional.empty()
        : Optional.of(
            NextCampaign.of(context, undecided)
                .map(campaign -> next(context, campaign, undecided.size()))
                .orElseGet(() -> outOfReach(context, undecided.size())));
  }

  private static Next next(ReportContext context, NextCampaign campaign, int undecided) {
    int decidable = campaign.decidable().size();
    String key = "digest.next." + (decidable < undecided ? "some" : all(undecided));
    Map<String, Object> values =
        Map.of(
            "n",
            decidable,
            "of",
            undecided,
            "rest",
            undecided - decidable,
            "lasting",
            lasting(context, campaign));
    return new Next(
        context.messages().text("digest.next"),
        context.messages().text(key, values),
        Optional.of(campaign.command()));
  }

  private static String all(int undecided) {
    return undecided == 1 ? "one" : undecided == 2 ? "both" : "all";
  }

  private static String lasting(ReportContext context, NextCampaign campaign) {
    return campaign
        .duration()
        .map(length -> RoughDuration.about(length, context.messages()))
        .map(text -> context.messages().text("digest.next.lasting", Map.of("duration", text)))
        .orElse("");
  }

  private static Next outOfReach(ReportContext context, int undecided) {
    return new Next(
        context.messages().text("digest.next"),
        context.messages().text("digest.next.none", Map.of("n", undecided)),
        Optional.empty());
  }
}
