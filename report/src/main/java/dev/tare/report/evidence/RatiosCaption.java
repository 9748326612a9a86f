package dev.tare.report.evidence;

import dev.tare.report.model.RatiosFigure.AxisKind;
import dev.tare.report.model.RatiosFigure.RatioRow;
import dev.tare.report.text.Messages;
import java.util.List;

/** How to read a forest plot: only what is drawn. */
public record RatiosCaption(Messages messages, List<RatioRow> rows) {

  /** The sentences of this key, and the one on hollow symbols if there are any. */
  public String text(String key) {
    boolean hollow = rows.stream().anyMatch(RatioRow::hollow);
    return hollow
        ? messages.text(key) + " " + messages.text("figure.ratios.hollow")
        : messages.text(key);
  }

  /** What the axis says about its kind; empty if it is linear. */
  public String axis(AxisKind kind) {
    return switch (kind) {
      case LINEAR -> "";
      case LOGARITHMIC -> messages.text("figure.ratios.logarithmic");
      case BROKEN -> messages.text("figure.ratios.broken");
    };
  }
}
