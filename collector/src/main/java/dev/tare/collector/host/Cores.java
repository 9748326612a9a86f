package dev.tare.collector.host;

import dev.tare.dataset.file.InputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The cores that everything measured gets.
 *
 * @param list in the words of taskset, such as {@code 0,2-3}; absent when it may run anywhere
 * @param count how many a container or a guest has; absent when that is up to the platform
 */
public record Cores(Optional<String> list, OptionalInt count) {

  public static final Cores ANY = new Cores(Optional.empty(), OptionalInt.empty());

  private static final String LIST = "\\d{1,4}(-\\d{1,4})?(,\\d{1,4}(-\\d{1,4})?)*";

  public Cores {
    list.filter(text -> !text.matches(LIST) || !ascends(text))
        .ifPresent(
            text -> {
              throw new InputException("--cpu-list " + text + ": write it like 0 or 0,2-3");
            });
    if (count.isPresent() && count.getAsInt() < 1) {
      throw new InputException("--cpus " + count.getAsInt() + ": must be above 0");
    }
  }

  /**
   * A host cannot be given fewer cores than it has, but what runs on it can: so many cores without
   * a list are the first ones.
   */
  public static Cores of(Optional<String> list, OptionalInt count) {
    Optional<String> first = count.stream().mapToObj(n -> n > 1 ? "0-" + (n - 1) : "0").findFirst();
    return new Cores(list.or(() -> first), count);
  }

  /** Complains about cores that this process may not use; these are listed in the same way. */
  public void requireAmong(String usable) {
    list.filter(text -> !numbers(usable).containsAll(numbers(text)))
        .ifPresent(
            text -> {
              throw new InputException("--cpu-list " + text + ": usable here are " + usable);
            });
  }

  /** Whether no range of a list is empty. */
  private static boolean ascends(String list) {
    return Stream.of(list.split(","))
        .map(part -> part.split("-"))
        .allMatch(ends -> Integer.parseInt(ends[0]) <= Integer.parseInt(ends[ends.length - 1]));
  }

  private static Set<Integer> numbers(String list) {
    Set<Integer> numbers = new TreeSet<>();
    for (String part : list.split(",")) {
      String[] ends = part.split("-");
      int last = Integer.parseInt(ends[ends.length - 1]);
      for (int core = Integer.parseInt(ends[0]); core <= last; core++) {
        numbers.add(core);
      }
    }
    return numbers;
  }

  /** A command as it runs on these cores, and all that it starts. */
  public List<String> pinned(List<String> words) {
    List<String> all = new ArrayList<>();
    list.ifPresent(text -> all.addAll(List.of("taskset", "--cpu-list", text)));
    all.addAll(words);
    return all;
  }

  /** What scripts are told; empty where nothing is wished. */
  public Map<String, String> variables() {
    return Map.of(
        "TARE_CPU_LIST",
        list.orElse(""),
        "TARE_CPUS",
        count.isPresent() ? Integer.toString(count.getAsInt()) : "");
  }

  /** As facts of a campaign. */
  public Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    list.ifPresent(text -> facts.put("cpu_list", text));
    count.ifPresent(n -> facts.put("cpus", Integer.toString(n)));
    return facts;
  }
}
