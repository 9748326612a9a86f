package dev.tare.report.sentences;

import dev.tare.analyzer.result.Estimate;
import dev.tare.report.text.NumberText;

/** An overhead ratio with its interval. */
public final class RatioText {

  private RatioText() {}

  public static String of(Estimate overhead, NumberText numbers) {
    return numbers.interval(overhead.point(), overhead.low(), overhead.high());
  }
}
