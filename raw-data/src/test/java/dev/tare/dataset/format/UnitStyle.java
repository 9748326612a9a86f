package dev.tare.dataset.format;

/** Where a generated table states the units of its values; values may state them, too. */
enum UnitStyle {
  NOWHERE,
  HEADER,
  /** In a line of its own below the header. */
  LINE,
  /** In a column of its own. */
  COLUMN,
  /** In the mapping. */
  MAPPING;

  /** A header with a unit. */
  static String header(String name, String unit, int variant) {
    boolean ending = variant == 2 && unit.matches("[num]?s");
    return ending
        ? name + "_" + unit
        : variant == 1 ? name + " (" + unit + ")" : name + " [" + unit + "]";
  }
}
