package dev.tare.dataset;

import java.util.List;

/** The names of the columns of the tables; further columns keep their own names. */
public final class CsvColumns {

  public static final String TIME = "time";
  public static final String VALUE = "value";
  public static final String RUN = "run";
  public static final String ROUND = "round";
  public static final String POSITION = "position";
  public static final String SESSION = "session";
  public static final String SECONDS = "seconds";
  public static final String EXIT = "exit";
  public static final String STEAL = "steal";
  public static final String IOWAIT = "iowait";
  public static final String PSI_CPU = "psi_cpu";
  public static final String PSI_IO = "psi_io";
  public static final String PSI_MEMORY = "psi_memory";
  public static final String THROTTLED = "throttled";
  public static final String LOAD1 = "load1";
  public static final String FLUSHED = "flushed";
  public static final String GUEST_SECONDS = "guest_seconds";
  public static final String FREQUENCY = "frequency";
  public static final String IMAGE_BYTES = "image_bytes";

  /** The columns that the collector writes, in file order. */
  public static final List<String> OF_A_RUN =
      List.of(
          TIME,
          VALUE,
          RUN,
          ROUND,
          POSITION,
          SESSION,
          SECONDS,
          EXIT,
          STEAL,
          IOWAIT,
          PSI_CPU,
          PSI_IO,
          PSI_MEMORY,
          THROTTLED,
          LOAD1,
          FLUSHED,
          GUEST_SECONDS,
          FREQUENCY,
          IMAGE_BYTES);

  public static final List<String> OF_AN_INNER_VALUE = List.of(RUN, "index", VALUE);

  public static final List<String> OF_A_FAILURE =
      List.of(TIME, "platform", "benchmark", RUN, "reason", EXIT, "log");

  private CsvColumns() {}
}
