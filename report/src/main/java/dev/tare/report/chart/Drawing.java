package dev.tare.report.chart;

import java.awt.Graphics2D;

/** A figure laid out for a width; all lengths are in drawing units, and text is 12 units high. */
public interface Drawing {

  double width();

  double height();

  void draw(Graphics2D g);
}
