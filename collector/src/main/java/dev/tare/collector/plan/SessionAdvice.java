package dev.tare.collector.plan;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a schedule of two or three sessions cannot decide, and a better one, said before measuring.
 *
 * <p>The 95 % interval of a ratio reaches t / sqrt(sessions) standard deviations of the sessions'
 * ratios to each side, with t of Student's distribution with sessions - 1 degrees of freedom.
 */
public record SessionAdvice(Plan plan, Forecast forecast) {

  /** Half the width of the interval in standard deviations between sessions. */
  private static final Map<Integer, Double> HALF_WIDTH = Map.of(2, 8.98, 3, 2.48, 6, 1.05);

  private static final int ENOUGH = 6;

  /** In a session of one round, that one run would be the session's value. */
  private static final int ROUNDS = 2 * ENOUGH;

  /** A usual variation of ratios from one fresh start to the next, in per cent. */
  private static final double USUAL = 2;

  /** Absent where the schedule has one session, enough of them, or no fixed number. */
  public Optional<String> advice() {
    boolean few = plan.sessions() == 2 || plan.sessions() == 3;
    return few && plan.until().isEmpty() ? Optional.of(text()) : Optional.empty();
  }

  private String text() {
    int rounds = Math.max(plan.rounds(), ROUNDS);
    return String.format(
        Locale.ROOT,
        "%d sessions decide little: if ratios vary by %.0f %% from session to session, differences"
            + " below %s may stay undecided, with %d sessions below %s; add --sessions %d --rounds %d"
            + " (takes about %s instead of %s)",
        plan.sessions(),
        USUAL,
        percent(plan.sessions()),
        ENOUGH,
        percent(ENOUGH),
        ENOUGH,
        rounds,
        DurationText.text(duration(rounds, ENOUGH)),
        DurationText.text(duration(plan.rounds(), plan.sessions())));
  }

  private static String percent(int sessions) {
    return String.format(Locale.ROOT, "%.0f %%", USUAL * HALF_WIDTH.get(sessions));
  }

  private Duration duration(int rounds, int sessions) {
    return forecast.duration(rounds, sessions);
  }
}
