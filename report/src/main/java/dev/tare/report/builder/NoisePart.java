package dev.tare.report.builder;

import dev.tare.analyzer.result.NoiseVerdict;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.model.BenchmarkSection.NoiseNote;
import dev.tare.report.model.Tone;
import dev.tare.report.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Can a sample carry a claim, why not, and what may cause it. */
record NoisePart(Material material, SampleResult sample, Words words) {

  /** What says most comes first; codes that are not here come before all. */
  private static final List<String> TOLD =
      List.of(
          "STEP",
          "WARMUP",
          "DRIFT",
          "BIMODAL",
          "TAIL",
          "AUTOCORR",
          "SKEWED",
          "QUANTISED",
          "LOW_N",
          "WIDE",
          "FAILURES",
          "GAPS",
          "BLOCKED");

  private static final double COARSE = 0.05;

  static NoiseNote of(Material material, SampleResult sample) {
    return new NoisePart(material, sample, material.words()).note();
  }

  /** The reason that says most about the verdict. */
  static Optional<String> foremost(Material material, SampleResult sample) {
    NoisePart part = new NoisePart(material, sample, material.words());
    return sample.reasons().stream()
        .min(Comparator.comparingInt(NoisePart::place))
        .map(r -> part.tell("noise.reason", r.code(), r.numbers()));
  }

  /** Steps that make up a good part of the value explain all the rest. */
  private static int place(Reason reason) {
    boolean coarse = reason.numbers().getOrDefault("step", 0.0) > COARSE;
    return coarse ? -1 : TOLD.indexOf(reason.code());
  }

  private NoiseNote note() {
    return new NoiseNote(
        tone(),
        material.heading(sample.platform()),
        words.say("noise.verdict." + ComparisonWords.word(sample.verdict())),
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
    sample.reasons().forEach(r -> sentences.add(tell("noise.reason", r.code(), r.numbers())));
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

  private String tell(String family, String code, Map<String, Double> numbers) {
    Map<String, Object> values = new HashMap<>();
    values.put("unit", material.unit(sample.benchmark()));
    values.put("n", (double) sample.n());
    values.put("failed", (double) sample.failed());
    values.putAll(numbers);
    return words.tell(family, code, values);
  }
}
