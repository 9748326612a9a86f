package dev.tare.report.chart.style;

import java.awt.Color;
import java.util.Locale;

/**
 * The colours of a drawing. Each is a custom property of the page, so that dark mode can change it,
 * and has a colour for paper. The slots are distinguishable for colour-blind readers and stand out
 * by 3 to 1 or more from white; their symbols differ too.
 */
public enum ChartColour {
  INK("ink", 0x1f2328),
  MUTED("muted", 0x59636e),
  GRID("grid", 0xd9dee3),
  GOOD("good", 0x1a7f37),
  BAD("bad", 0xb42318),
  DOUBT("doubt", 0x8a5a00),
  SLOT_0("slot-0", 0x4b5563),
  SLOT_1("slot-1", 0x0072b2),
  SLOT_2("slot-2", 0xd55e00),
  SLOT_3("slot-3", 0x008a65),
  SLOT_4("slot-4", 0xb65c93),
  SLOT_5("slot-5", 0x8f6a14),
  SLOT_6("slot-6", 0x6a4fc4),
  SLOT_7("slot-7", 0x00838f);

  private static final int SLOTS = 8;

  private final String property;
  private final Color paper;

  ChartColour(String property, int paper) {
    this.property = property;
    this.paper = new Color(paper);
  }

  /** The colour of a platform; the ninth takes the first again, with another symbol. */
  public static ChartColour slot(int slot) {
    return values()[SLOT_0.ordinal() + Math.floorMod(slot, SLOTS)];
  }

  public Color colour() {
    return paper;
  }

  /** A transparent tint. */
  public Color faint() {
    return new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), 51);
  }

  public String property() {
    return property;
  }

  public String hex() {
    return String.format(Locale.ROOT, "#%06x", paper.getRGB() & 0xffffff);
  }
}
