package dev.tare.dataset.format;

/** The shapes of generated tables. */
enum TableShape {
  ONE_COLUMN("one column of values"),
  SERIES("times or run numbers, and values"),
  PLATFORM_COLUMNS("platforms as columns"),
  BENCHMARK_COLUMNS("benchmarks as columns, units in the header"),
  MAPPED_COLUMNS("benchmarks as columns, with a mapping"),
  UNMAPPED_COLUMNS("benchmarks as columns, without a mapping"),
  LONG("long table with known column names"),
  LONG_WITH_METRICS("long table with several metrics and units"),
  UNKNOWN_TEXT("long table whose column of texts has no known name");

  private final String title;

  TableShape(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
