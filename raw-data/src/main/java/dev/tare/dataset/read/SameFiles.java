package dev.tare.dataset.read;

import dev.tare.dataset.Cell;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.read.naming.NamedSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Copies of a file are refused: the same runs must not count twice. */
final class SameFiles {

  /** The cell and all runs of a series. */
  private record Content(Object cell, List<List<Object>> runs, Object failures) {

    static Content of(NamedSeries one) {
      return new Content(
          one.cell(),
          one.series().runs().stream()
              .<List<Object>>map(run -> List.of(run.time(), run.value(), run.columns()))
              .toList(),
          one.series().failures());
    }
  }

  private SameFiles() {}

  /** The series without those whose runs are all those of another file of the same cell. */
  static List<NamedSeries> without(List<NamedSeries> series) {
    Map<Cell, Long> ofCell =
        series.stream().collect(Collectors.groupingBy(NamedSeries::cell, Collectors.counting()));
    Map<Content, NamedSeries> first = new HashMap<>();
    List<NamedSeries> distinct = new ArrayList<>();
    for (NamedSeries one : series) {
      boolean several = ofCell.get(one.cell()) > 1;
      NamedSeries original =
          several && isTelling(one) ? first.putIfAbsent(Content.of(one), one) : null;
      if (original == null || original.file() == one.file()) {
        distinct.add(one);
      } else {
        one.file()
            .issues()
            .add(
                IssueCode.SECOND_FILE,
                0,
                one.cell()
                    + " has the same runs as "
                    + original.file().name()
                    + "; left out as a copy");
      }
    }
    return distinct;
  }

  /** A single value without a time may be the same in two runs. */
  private static boolean isTelling(NamedSeries one) {
    List<Run> runs = one.series().runs();
    return runs.size() > 1 || runs.stream().anyMatch(run -> run.time().isPresent());
  }
}
