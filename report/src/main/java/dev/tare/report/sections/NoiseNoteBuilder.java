package dev.tare.report.sections;

import dev.tare.analyzer.result.NoiseVerdict;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.model.BenchmarkSection.NoiseNote;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Can a sample carry a claim, why not, and what may cause it. */
public record NoiseNoteBuilder(ReportContext material, SampleResult sample, Messages words) {

  /** What says most comes first; codes that are not here come before all. */
  private static final List<String> TOLD =
      List.of(
          "STEP",
          "WARMUP",
          "DRIFT",
          "BIMODAL",
          "LOW_N",
          "QUANTISED",
          "AUTOCORR",
          "RUN_NOT_STEADY",
          "SKEWED",
          "TAIL",
          "FAILURES",
          "GAPS",
          "BLOCKED");

  private static final String WIDE = "WIDE";

  /** Effects and steps beyond this explain a verdict; a smaller one is told beside the width. */
  private static final double LARGE = 0.1;

  private static final double COARSE = 0.05;

  /** What can widen the interval of a median. */
  private static final int WIDENS = TOLD.indexOf("AUTOCORR");

  private static final Comparator<Reason> BY_PLACE =
      Comparator.comparing(NoiseNoteBuilder::isDecisive)
          .reversed()
          .thenComparingInt(NoiseNoteBuilder::place);

  static NoiseNote of(ReportContext material, SampleResult sample) {
    return new NoiseNoteBuilder(material, sample, material.words()).note();
  }

  /** The reason that says most about the verdict; how wide the median is, where none says more. */
  public static Optional<String> foremost(ReportContext material, SampleResult sample) {
    NoiseNoteBuilder part = new NoiseNoteBuilder(material, sample, material.words());
    Optional<Reason> first = sample.reasons().stream().min(BY_PLACE);
    Optional<Reason> wide =
        sample.reasons().stream().filter(reason -> reason.code().equals(WIDE)).findFirst();
    return Stream.concat(
            wide.filter(w -> first.filter(NoiseNoteBuilder::isDecisive).isEmpty()).stream(),
            first.filter(f -> wide.isEmpty() || place(f) <= WIDENS).stream())
        .distinct()
        .map(part::told)
        .reduce((one, other) -> one + " " + other);
  }

  /** Steps that make up a good part of the value explain all the rest; the width explains none. */
  private static int place(Reason reason) {
    if (reason.code().equals(WIDE)) {
      return TOLD.size();
    }
    boolean coarse = reason.numbers().getOrDefault("step", 0.0) > COARSE;
    return coarse ? -1 : TOLD.indexOf(reason.code());
  }

  private static boolean isDecisive(Reason reason) {
    return place(reason) < 0 || Math.abs(reason.numbers().getOrDefault("effect", 0.0)) > LARGE;
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
      return sample.causes().stream()
          .map(cause -> tell("noise.cause", cause.code(), cause.numbers()))
          .toList();
    }
    return sample.reasons().stream()
        .flatMap(reason -> words.find("noise.hint." + reason.code()).stream())
        .distinct()
        .toList();
  }

  private String told(Reason reason) {
    return tell("noise.reason", reason.code(), reason.numbers());
  }

  private String tell(String family, String code, Map<String, Double> numbers) {
    Map<String, Object> values = new HashMap<>();
    values.put("unit", material.unit(sample.benchmark()));
    values.put("n", (double) sample.n());
    values.put("failed", (double) sample.failed());
    values.putAll(numbers);
    return words.tell(family, code, values);
  }
}
