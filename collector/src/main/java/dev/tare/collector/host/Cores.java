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
 * The cores for everything that is measured.
 *
 * @param list as for taskset, such as {@code 0,2-3}; absent when not restricted
 * @param count how many a container or a guest has; absent when the platform decides
 */
public record Cores(Optional<String> list, OptionalInt count) {

  public static final Cores ANY = new Cores(Optional.empty(), OptionalInt.empty());

  private static final String LIST = "\\d{1,4}(-\\d{1,4})?(,\\d{1,4}(-\\d{1,4})?)*";

  public Cores {
    list.filter(text -> !text.matches(LIST) || !ascends(text))
        .ifPresent(
            text -> {
              throw new InputException(
                  "--cpu-list " + text + ": must be a list such as 0 or 0,2-3");
            });
    if (count.isPresent() && count.getAsInt() < 1) {
      throw new InputException("--cpus " + count.getAsInt() + ": must be above 0");
    }
  }

  /**
   * A number of cores without a list means the first ones: a host cannot have fewer cores, but what
   * runs on it can be restricted to them.
   */
  public static Cores of(Optional<String> list, OptionalInt count) {
    Optional<String> first = count.stream().mapToObj(n -> n > 1 ? "0-" + (n - 1) : "0").findFirst();
    return new Cores(list.or(() -> first), count);
  }

  /** Fails for cores that this process may not use; those it may use are given as a list. */
  public void requireAmong(String usable) {
    list.filter(text -> !numbers(usable).containsAll(numbers(text)))
        .ifPresent(
            text -> {
              throw new InputException(
                  "--cpu-list " + text + ": this process may only use " + usable);
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

  /** A command restricted to these cores, with everything that it starts. */
  public List<String> pinned(List<String> words) {
    List<String> all = new ArrayList<>();
    list.ifPresent(text -> all.addAll(List.of("taskset", "--cpu-list", text)));
    all.addAll(words);
    return all;
  }

  /** Variables for scripts; empty where nothing is chosen. */
  public Map<String, String> variables() {
    return Map.of(
        "TARE_CPU_LIST",
        list.orElse(""),
        "TARE_CPUS",
        count.isPresent() ? Integer.toString(count.getAsInt()) : "");
  }

  /** The facts of a campaign. */
  public Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    list.ifPresent(text -> facts.put("cpu_list", text));
    count.ifPresent(n -> facts.put("cpus", Integer.toString(n)));
    return facts;
  }
}
