package dev.tare.report.pdf;

import java.awt.Color;

/** The colours of the page's light scheme. */
final class Colours {

  static final Color INK = new Color(0x1f2328);
  static final Color MUTED = new Color(0x59636e);
  static final Color GRID = new Color(0xd9dee3);
  static final Color TINT = new Color(0xf4f5f3);
  static final Color ACCENT = new Color(0x0a5ea8);
  static final Color GOOD = new Color(0x1a7f37);
  static final Color BAD = new Color(0xb42318);
  static final Color DOUBT = new Color(0x8a5a00);

  private Colours() {}
}
