package dev.tare.report.sections;

import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.model.BenchmarkSection.NoiseNote;
import dev.tare.report.model.Table.RowKey;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.NoiseText;
import dev.tare.report.sentences.ReportContext;

/** The noise verdict of one sample, with its reasons and possible causes. */
final class NoiseNoteBuilder {

  private NoiseNoteBuilder() {}

  static NoiseNote of(ReportContext context, SampleResult sample) {
    NoiseText text = new NoiseText(context, sample);
    return new NoiseNote(
        tone(sample.verdict()),
        RowKey.ofSample(sample.id()),
        sample.platform(),
        context.heading(sample.platform()),
        text.verdict(),
        text.reasons(),
        text.causes());
  }

  private static Tone tone(NoiseVerdict verdict) {
    return switch (verdict) {
      case STABLE -> Tone.GOOD;
      case NOISY -> Tone.DOUBT;
      case UNUSABLE -> Tone.BAD;
    };
  }
}
