package dev.tare.report.chart.style;

import dev.tare.report.model.Tone;
import java.awt.Color;
import java.util.Locale;

/**
 * The colours of a drawing. Each is a custom property of the page, so that dark mode can change it,
 * and has a colour for paper. The slots are distinguishable for colour-blind readers and stand out
 * by 3.4 to 1 or more from white; their symbols differ too.
 */
public enum ChartColour {
  PAPER("paper", 0xfdfdfc),
  INK("ink", 0x1f2328),
  MUTED("muted", 0x59636e),
  GRID("grid", 0xd9dee3),
  GOOD("good", 0x1a7f37),
  BAD("bad", 0xb42318),
  DOUBT("doubt", 0x8a5a00),
  SLOT_0("slot-0", 0x505a69),
  SLOT_1("slot-1", 0x1a75bc),
  SLOT_2("slot-2", 0x00744f),
  SLOT_3("slot-3", 0xd15900),
  SLOT_4("slot-4", 0x5932af),
  SLOT_5("slot-5", 0xc56ab1),
  SLOT_6("slot-6", 0x7b5200),
  SLOT_7("slot-7", 0x40978f),
  SLOT_8("slot-8", 0x1b2b7c),
  SLOT_9("slot-9", 0x891817),
  SLOT_10("slot-10", 0x758807),
  SLOT_11("slot-11", 0x5a0060),
  SLOT_12("slot-12", 0x0e3c2a),
  SLOT_13("slot-13", 0x977149),
  SLOT_14("slot-14", 0x526b95),
  SLOT_15("slot-15", 0xed4c64);

  /** The number of colours for platforms. */
  public static final int SLOTS = 16;

  private final String property;
  private final Color paper;

  ChartColour(String property, int paper) {
    this.property = property;
    this.paper = new Color(paper);
  }

  /** The colour of a platform's slot, as {@link PlatformSlots} assigns it. */
  public static ChartColour slot(int slot) {
    return values()[SLOT_0.ordinal() + Math.floorMod(slot, SLOTS)];
  }

  /** The colour of a verdict, whose sign or word says the same. */
  public static ChartColour of(Tone tone) {
    return switch (tone) {
      case GOOD -> GOOD;
      case BAD -> BAD;
      case DOUBT -> DOUBT;
      case NEUTRAL -> MUTED;
    };
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
