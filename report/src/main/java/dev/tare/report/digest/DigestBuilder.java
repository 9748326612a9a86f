package dev.tare.report.digest;

import dev.tare.report.model.FirstScreen;
import dev.tare.report.model.FirstScreen.Answer;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.ReportContext;
import java.util.List;

/** Builds the head of a report. */
public final class DigestBuilder {

  private DigestBuilder() {}

  public static FirstScreen of(ReportContext context) {
    return new FirstScreen(
        "digest",
        context.messages().text("digest"),
        List.of(
            answer(context, "cost", CostAnswer.text(context), CostAnswer.tone(context)),
            answer(context, "trust", TrustAnswer.text(context), TrustAnswer.tone(context)),
            answer(context, "change", ChangeAnswer.text(context), ChangeAnswer.tone(context)),
            answer(context, "missing", MissingAnswer.text(context), MissingAnswer.tone(context))),
        NextAnswer.of(context));
  }

  private static Answer answer(ReportContext context, String question, String text, Tone tone) {
    return new Answer(tone, context.messages().text("digest." + question), text);
  }
}
