package dev.tare.report.comparison;

import dev.tare.analyzer.result.Estimate;
import dev.tare.report.text.Messages;
import dev.tare.report.text.RatioDigits;
import java.util.Map;

/** Two costs of one platform against its baseline, then and now, with intervals of one level. */
record CostChange(Estimate before, Estimate now) {

  /** The later cost relative to the earlier one; above 1 is worse. */
  double ratio() {
    return now.point() / before.point();
  }

  /** Whether the intervals of the two costs do not overlap. */
  boolean areApart() {
    return now.low() > before.high() || now.high() < before.low();
  }

  String text(Messages messages) {
    String ratio = messages.numbers().ratio(ratio(), RatioDigits.LEAST);
    return messages.text(
        areApart() ? "compare.cost.apart" : "compare.cost.overlapping", Map.of("ratio", ratio));
  }
}
