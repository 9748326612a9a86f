package dev.tare.dataset.table.shape;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The sessions and rounds of a table as numbers, where its columns name them otherwise. */
final class SlotTexts {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Map<AssignedColumn, Map<String, Integer>> named = new IdentityHashMap<>();

  /** Its own number, else that of its text's first appearance in the column. */
  String of(AssignedColumn column, String text) {
    if (column.role().ownName().isEmpty()) {
      return text;
    }
    Map<String, Integer> places = named.computeIfAbsent(column, SlotTexts::places);
    return places.isEmpty() ? text : Integer.toString(places.getOrDefault(text, 0));
  }

  /** Counted from 1; empty where all texts are numbers. */
  private static Map<String, Integer> places(AssignedColumn column) {
    List<String> texts = column.cells().distinct();
    Map<String, Integer> places = new HashMap<>();
    if (!texts.stream().allMatch(text -> NUMBER.matcher(text).matches())) {
      texts.forEach(text -> places.put(text, places.size() + 1));
    }
    return places;
  }
}
