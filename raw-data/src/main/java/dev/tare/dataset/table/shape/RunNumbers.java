package dev.tare.dataset.table.shape;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The numbers of a series' runs: as stated, if every row has one of its own; else counted. */
record RunNumbers(List<Integer> numbers) {

  static RunNumbers of(Optional<List<String>> stated, int size) {
    return stated
        .filter(RunNumbers::areNumbers)
        .map(texts -> new RunNumbers(texts.stream().map(Integer::valueOf).toList()))
        .orElseGet(() -> new RunNumbers(IntStream.rangeClosed(1, size).boxed().toList()));
  }

  /** Which rows lack the number that most rows have: they sum up the others. */
  static List<Boolean> missing(Optional<List<String>> stated, int size) {
    List<Boolean> missing =
        stated
            .map(texts -> texts.stream().map(String::isBlank).toList())
            .orElseGet(() -> Collections.nCopies(size, false));
    return missing.stream().filter(m -> m).count() * 2 < size
        ? missing
        : Collections.nCopies(size, false);
  }

  private static boolean areNumbers(List<String> texts) {
    Set<Integer> seen = new HashSet<>();
    return texts.stream()
        .allMatch(text -> text.matches("[1-9]\\d{0,8}") && seen.add(Integer.valueOf(text)));
  }
}
