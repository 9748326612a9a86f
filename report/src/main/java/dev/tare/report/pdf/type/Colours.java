package dev.tare.report.pdf.type;

import java.awt.Color;

/** The colours of the page's light scheme. */
public final class Colours {

  public static final Color INK = new Color(0x1f2328);
  public static final Color MUTED = new Color(0x59636e);
  public static final Color GRID = new Color(0xd9dee3);
  public static final Color TINT = new Color(0xf4f5f3);
  public static final Color ACCENT = new Color(0x0a5ea8);
  public static final Color GOOD = new Color(0x1a7f37);
  public static final Color BAD = new Color(0xb42318);
  public static final Color DOUBT = new Color(0x8a5a00);

  private Colours() {}
}
