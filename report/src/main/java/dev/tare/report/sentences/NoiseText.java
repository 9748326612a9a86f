package dev.tare.report.sentences;

import dev.tare.analyzer.code.AnalysisCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.ForemostReasons;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.report.text.MessageKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The noise verdict of a sample in sentences: the smallest claim it supports, reasons, causes. */
public record NoiseText(ReportContext context, SampleResult sample) {

  /** One and two have words of their own. */
  private static final Map<Double, String> SLOW = Map.of(1.0, ".only", 2.0, ".both");

  /** Runs between two ends that are one event. */
  private static final int NEAR = 2;

  private static final double WIDE = 0.5;

  /** What is printed as 50 %. */
  private static final double HALF = 0.495;

  public String verdict() {
    return context.messages().text("noise.verdict." + MessageKey.of(sample.verdict()));
  }

  /** The reasons that explain the verdict best. */
  public Optional<String> foremost() {
    return ForemostReasons.of(sample).stream()
        .filter(this::isOnce)
        .map(reason -> coded(reason.code(), reason.numbers()))
        .reduce((one, other) -> one + " " + other);
  }

  /** The smallest claim that the sample supports, and all reasons. */
  public List<String> reasons() {
    return Stream.concat(
            supports(),
            sample.reasons().stream().filter(this::isOnce).map(r -> coded(r.code(), r.numbers())))
        .toList();
  }

  /** First runs that end where the level changes are that change, not a warm-up. */
  private boolean isOnce(Reason<NoiseCode> reason) {
    return reason.code() != NoiseCode.WARMUP
        || sample.reasons().stream()
            .filter(other -> other.code() == NoiseCode.STEP)
            .noneMatch(
                step ->
                    Math.abs(step.numbers().get("after") - reason.numbers().get("runs")) <= NEAR);
  }

  private Stream<String> supports() {
    String key = sample.verdict() == NoiseVerdict.UNUSABLE ? "cannot" : "supports";
    return sample.supports().stream()
        .mapToObj(share -> context.messages().text("noise." + key, Map.of("share", share)));
  }

  /** The causes that the evidence shows; without evidence, the typical causes of the reasons. */
  public List<String> causes() {
    if (!sample.causes().isEmpty()) {
      return sample.causes().stream().map(cause -> coded(cause.code(), cause.numbers())).toList();
    }
    return sample.reasons().stream()
        .filter(this::isOnce)
        .flatMap(reason -> typical(reason.code().name()).stream())
        .distinct()
        .toList();
  }

  /** What applies to a disk does not apply to a benchmark that only computes. */
  private Optional<String> typical(String code) {
    return Optional.of("noise.typicalCause.disk." + code)
        .filter(key -> KnownBenchmarks.isOfDisk(context.analysis().benchmark(sample.benchmark())))
        .flatMap(context.messages()::find)
        .or(() -> context.messages().find("noise.typicalCause." + code));
  }

  private String coded(AnalysisCode code, Map<String, Double> numbers) {
    Map<String, Object> values = new HashMap<>();
    String unit = context.unit(sample.benchmark());
    values.put("unit", unit);
    values.put("n", (double) sample.n());
    values.put("failed", (double) sample.failed());
    values.putAll(numbers);
    slowRuns(numbers).ifPresent(runs -> values.put("slowRuns", runs));
    tail(numbers).ifPresent(outliers -> values.put("tail", outliers));
    factor(numbers).ifPresent(text -> values.put("factor", text));
    values.put("unitText", unit.isEmpty() ? "" : "\u00a0" + unit);
    return context.messages().ofCode(code.family(), code.name() + variant(code, numbers), values);
  }

  /** What is known no better than that is known to within a factor. */
  private Optional<String> factor(Map<String, Double> numbers) {
    return Optional.ofNullable(numbers.get("halfWidth"))
        .filter(half -> half >= WIDE)
        .map(half -> context.messages().numbers().factor(half));
  }

  /** Some reasons have words of their own for some numbers. */
  private static String variant(AnalysisCode code, Map<String, Double> numbers) {
    if (code == NoiseCode.WIDE) {
      return numbers.getOrDefault("halfWidth", 0.0) >= WIDE ? ".far" : "";
    }
    if (code == NoiseCode.BIMODAL) {
      return numbers.getOrDefault("share", 0.0) >= HALF ? ".halves" : "";
    }
    boolean sides =
        numbers.getOrDefault("above", 0.0) > 0 && numbers.getOrDefault("below", 0.0) > 0;
    return code == NoiseCode.SECOND_MODE && sides ? ".sides" : "";
  }

  /** How many of the severely slow runs a cause covers; absent where it is not about them. */
  private Optional<String> slowRuns(Map<String, Double> numbers) {
    boolean all = numbers.get("slow") != null && numbers.get("slow").equals(numbers.get("covered"));
    String key = !all ? "" : SLOW.getOrDefault(numbers.get("slow"), ".all");
    return context.messages().find("noise.slow" + key, numbers);
  }

  /** Severe outliers on the sides that have some; absent where a reason is not about them. */
  private Optional<String> tail(Map<String, Double> numbers) {
    if (!numbers.keySet().containsAll(List.of("high", "low"))) {
      return Optional.empty();
    }
    String side = numbers.get("low") == 0 ? "high" : numbers.get("high") == 0 ? "low" : "both";
    return context.messages().find("noise.tail." + side, numbers);
  }
}
