package dev.tare.dataset.format.text;

/** The tests of sysbench whose results have a known meaning. */
enum SysbenchKind {
  CPU,
  /** The CPU test of sysbench 0.4: a fixed number of events, so that their time counts. */
  CPU_TIME,
  MEMORY,
  FILEIO,
  OLTP,
  /** Such as threads and mutex, which the text does not name. */
  OTHER
}
