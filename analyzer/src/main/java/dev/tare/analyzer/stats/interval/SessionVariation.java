package dev.tare.analyzer.stats.interval;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How much fresh starts change ratios, estimated from all ratios of a campaign; two or three
 * sessions of one ratio hardly show it, so that a correction for many comparisons leaves nothing.
 *
 * <p>Pooled is by how much sessions vary more than their runs explain. Each ratio weighs as much as
 * it varies, for few that vary much must not hide among many that do not. Its degrees of freedom
 * are Satterthwaite's (1946). No interval becomes narrower than the ratio's own at the level {@link
 * #GUARD}, which needs no assumption about the others.
 *
 * @param inflation between-session variance in units of what runs explain
 * @param df degrees of freedom
 */
public record SessionVariation(double inflation, double df) {

  /** At larger error levels a ratio rests on its own sessions alone. */
  public static final double GUARD = 0.03;

  /** With more sessions, a ratio's own are enough. */
  public static final int MOST = 3;

  public static boolean concerns(SessionRatio ratio) {
    return ratio.sessions() <= MOST && ratio.within() > 0;
  }

  /** Absent where no ratio has two or three sessions that vary. */
  public static Optional<SessionVariation> of(List<SessionRatio> family) {
    List<SessionRatio> few = family.stream().filter(SessionVariation::concerns).toList();
    double sum = sum(few, r -> (r.sessions() - 1) * r.inflation());
    double squares = sum(few, r -> (r.sessions() - 1) * r.inflation() * r.inflation());
    return sum > 0
        ? Optional.of(new SessionVariation(squares / sum, sum * sum / squares))
        : Optional.empty();
  }

  private static double sum(List<SessionRatio> ratios, ToDoubleFunction<SessionRatio> of) {
    return ratios.stream().mapToDouble(of).sum();
  }

  /** The estimate of a ratio whose own sessions give {@code own}, both widened by rounding. */
  public Estimator of(SessionRatio ratio, Estimator own, double quantum) {
    double error = Math.sqrt(ratio.within() * inflation / ratio.sessions());
    Estimator pooled =
        LogRatio.student(ratio.point(), error, Math.max(df, ratio.sessions() - 1)).widened(quantum);
    return alpha ->
        alpha >= GUARD
            ? own.at(alpha)
            : wider(own.at(GUARD), narrower(own.at(alpha), pooled.at(alpha)));
  }

  private static Interval wider(Interval a, Interval b) {
    return a.halfWidth() >= b.halfWidth() ? a : b;
  }

  private static Interval narrower(Interval a, Interval b) {
    return a.halfWidth() <= b.halfWidth() ? a : b;
  }
}
