package dev.tare.report.sections;

import dev.tare.analyzer.code.AnalysisCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.ForemostReasons;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.model.BenchmarkSection.NoiseNote;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Can a sample carry a claim, why not, and what may cause it. */
public record NoiseNoteBuilder(ReportContext material, SampleResult sample, Messages words) {

  static NoiseNote of(ReportContext material, SampleResult sample) {
    return new NoiseNoteBuilder(material, sample, material.words()).note();
  }

  /** The reason that says most about the verdict; how wide the median is, where none says more. */
  public static Optional<String> foremost(ReportContext material, SampleResult sample) {
    NoiseNoteBuilder part = new NoiseNoteBuilder(material, sample, material.words());
    return ForemostReasons.of(sample).stream()
        .map(part::told)
        .reduce((one, other) -> one + " " + other);
  }

  private NoiseNote note() {
    return new NoiseNote(
        tone(),
        material.heading(sample.platform()),
        words.say("noise.verdict." + ComparisonText.word(sample.verdict())),
        reasons(),
        causes());
  }

  private Tone tone() {
    return switch (sample.verdict()) {
      case STABLE -> Tone.GOOD;
      case NOISY -> Tone.DOUBT;
      case UNUSABLE -> Tone.BAD;
    };
  }

  private List<String> reasons() {
    List<String> sentences = new ArrayList<>();
    supports().forEach(sentences::add);
    sample.reasons().forEach(reason -> sentences.add(told(reason)));
    return sentences;
  }

  private Stream<String> supports() {
    String key = sample.verdict() == NoiseVerdict.UNUSABLE ? "cannot" : "supports";
    return sample.supports().stream()
        .mapToObj(share -> words.say("noise." + key, Map.of("share", share)));
  }

  /** What the evidence shows; without any, what usually causes such a reason. */
  private List<String> causes() {
    if (!sample.causes().isEmpty()) {
      return sample.causes().stream().map(cause -> tell(cause.code(), cause.numbers())).toList();
    }
    return sample.reasons().stream()
        .flatMap(reason -> words.find("noise.hint." + reason.code()).stream())
        .distinct()
        .toList();
  }

  private String told(Reason<NoiseCode> reason) {
    return tell(reason.code(), reason.numbers());
  }

  private String tell(AnalysisCode code, Map<String, Double> numbers) {
    Map<String, Object> values = new HashMap<>();
    values.put("unit", material.unit(sample.benchmark()));
    values.put("n", (double) sample.n());
    values.put("failed", (double) sample.failed());
    values.putAll(numbers);
    return words.tell(code.family(), code.name(), values);
  }
}
