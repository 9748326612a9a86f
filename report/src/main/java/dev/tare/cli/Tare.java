package dev.tare.cli;

/** The root command. */
public final class Tare {
  private Tare() {}

  public static void main(String[] args) {}
}
