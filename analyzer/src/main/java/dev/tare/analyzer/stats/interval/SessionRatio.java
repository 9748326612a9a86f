package dev.tare.analyzer.stats.interval;

import dev.tare.analyzer.stats.sample.Moments;
import dev.tare.analyzer.stats.sample.Quantiles;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The log ratio of two samples that shared their rounds, session by session.
 *
 * @param point mean of the medians of the sessions
 * @param between variance of these medians
 * @param within the variance that they would have if only independent runs varied
 * @param sessions two at least
 */
public record SessionRatio(double point, double between, double within, int sessions) {

  private static final int MOST = 24;

  public SessionRatio {
    if (sessions < 2 || !(between >= 0) || !(within >= 0)) {
      throw new IllegalArgumentException(sessions + " sessions, " + between + ", " + within);
    }
  }

  /** Of differences of logs, by session. */
  public static SessionRatio of(double[][] differences) {
    double[] medians = Arrays.stream(differences).mapToDouble(Quantiles::median).toArray();
    double[] rest =
        IntStream.range(0, medians.length)
            .boxed()
            .flatMapToDouble(s -> Arrays.stream(differences[s]).map(d -> d - medians[s]))
            .toArray();
    double shares = Arrays.stream(differences).mapToDouble(d -> 1.0 / d.length).sum();
    double within = Math.pow(Quantiles.scaledMad(rest), 2) * shares / medians.length;
    return new SessionRatio(
        Moments.mean(medians), Moments.variance(medians), within, medians.length);
  }

  /** Student's t on the medians of the sessions alone. */
  public Estimator own() {
    return LogRatio.student(point, Math.sqrt(between / sessions), sessions - 1);
  }

  /** How many times more sessions vary than their runs explain. */
  double inflation() {
    return between / within;
  }

  /** The ratio of b to a instead of a to b. */
  public SessionRatio inverse() {
    return new SessionRatio(-point, between, within, sessions);
  }

  /** How many sessions would exclude a ratio of 1 at this level if they vary as these do. */
  public OptionalInt needed(double alpha) {
    return IntStream.rangeClosed(sessions + 1, MOST)
        .filter(n -> LogRatio.student(point, Math.sqrt(between / n), n - 1).at(alpha).excludes(0))
        .findFirst();
  }
}
