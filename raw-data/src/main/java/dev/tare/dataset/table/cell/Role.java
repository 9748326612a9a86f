package dev.tare.dataset.table.cell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a table has. */
public enum Role {
  TIME(
      "time timestamp ts date datetime start started started_at epoch unixtime unix zeit zeitpunkt"
          + " zeitstempel datum"),
  VALUE("value wert result ergebnis messwert score measurement"),
  PLATFORM(
      "platform plattform system environment env umgebung hypervisor virtualization"
          + " virtualisation virtualisierung"),
  BENCHMARK("benchmark bench test workload program programm task experiment"),
  METRIC("metric metrik measure messgr\u00f6\u00dfe statistic"),
  UNIT("unit units einheit"),
  RUN(
      "run run_number runid run_id iteration iter i # nr no n lauf repetition rep index trial seq"
          + " attempt wiederholung"),
  SESSION("session sitzung"),
  ROUND("round runde"),
  /** Kept beside the values. */
  FURTHER(
      "position seconds exit exit_code exit_status exitcode return_code returncode rc steal iowait psi_cpu psi_io psi_memory throttled load1"
          + " flushed guest_seconds frequency image_bytes comment comments note notes remark bemerkung"
          + " kommentar log logfile file command cmd"),
  /** Left out. */
  IGNORED(""),
  /** To be decided by other columns. */
  OPEN("");

  private final List<String> names;

  Role(String names) {
    this.names = List.of(names.split(" "));
  }

  /** The role of a column of that name; absent for other names. */
  public static Optional<Role> ofName(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        ? Optional.empty()
        : Stream.of(values()).filter(role -> role.names.contains(lower)).findFirst();
  }

  /** The role by its word in a mapping. */
  public static Role ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The name of the column in Tare's own tables, for roles that these have. */
  public Optional<String> ownName() {
    return Optional.ofNullable(Map.of(SESSION, "session", ROUND, "round").get(this));
  }
}
