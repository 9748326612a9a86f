package dev.tare.report.sentences;

import dev.tare.analyzer.code.AnalysisCode;
import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.ForemostReasons;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Direction;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.report.text.MessageKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The noise verdict of a sample in sentences: the smallest claim it supports, reasons, causes. */
public record NoiseText(ReportContext context, SampleResult sample) {

  /** One and two have words of their own. */
  private static final Map<Double, String> SLOW = Map.of(1.0, ".only", 2.0, ".both");

  private static final Set<AnalysisCode> FEW = Set.of(NoiseCode.LOW_N, NoiseCode.FAILURES);

  /** Runs between two ends that are one event. */
  private static final int NEAR = 2;

  private static final double WIDE = 0.5;

  /** What is printed as 50 %. */
  private static final double HALF = 0.495;

  /** What has no values is not noisy. */
  public String verdict() {
    String verdict = isEmpty() ? "none" : MessageKey.of(sample.verdict());
    return context.messages().text("noise.verdict." + verdict);
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
    return isEmpty()
        ? List.of(empty())
        : Stream.concat(
                supports(),
                sample.reasons().stream()
                    .filter(this::isOnce)
                    .map(r -> coded(r.code(), r.numbers())))
            .distinct()
            .toList();
  }

  private boolean isEmpty() {
    return sample.n() == 0 && !sample.isImplausible();
  }

  private String empty() {
    String key = sample.failed() == 0 ? "runs" : sample.failed() == 1 ? "failed.one" : "failed";
    return context.messages().text("noise.none." + key, Map.of("failed", sample.failed()));
  }

  /** Too few runs, because runs failed: one sentence for both reasons. */
  private Optional<String> few(AnalysisCode code) {
    boolean both = sample.has(NoiseCode.LOW_N) && sample.has(NoiseCode.FAILURES);
    int all = sample.n() + sample.failed();
    return Optional.of(Map.of("failed", sample.failed(), "n", sample.n(), "all", all))
        .filter(numbers -> both && FEW.contains(code))
        .map(numbers -> context.messages().text("noise.few", numbers));
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
        .filter(reason -> isSlowing(reason) && isOnce(reason))
        .flatMap(reason -> typical(reason.code().name()).stream())
        .distinct()
        .toList();
  }

  /**
   * Whether it can have a cause that slows runs down: outliers need one on the slow side, and the
   * warm-up of fewer than half of the runs hardly moves the median.
   */
  private boolean isSlowing(Reason<NoiseCode> reason) {
    Map<String, Double> numbers = reason.numbers();
    return switch (reason.code()) {
      case TAIL ->
          sample
              .better()
              .map(better -> better == Direction.HIGHER ? "low" : "high")
              .filter(side -> numbers.getOrDefault(side, 0.0) > 0)
              .isPresent();
      case RUN_NOT_STEADY ->
          2 * numbers.getOrDefault("runs", 0.0) >= numbers.getOrDefault("of", 0.0);
      default -> true;
    };
  }

  /** What applies to a disk does not apply to a benchmark that only computes. */
  private Optional<String> typical(String code) {
    return Optional.of("noise.typicalCause.disk." + code)
        .filter(key -> KnownBenchmarks.isOfDisk(context.analysis().benchmark(sample.benchmark())))
        .flatMap(context.messages()::find)
        .or(() -> context.messages().find("noise.typicalCause." + code));
  }

  private String coded(AnalysisCode code, Map<String, Double> numbers) {
    return few(code).orElseGet(() -> alone(code, numbers));
  }

  private String alone(AnalysisCode code, Map<String, Double> numbers) {
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
