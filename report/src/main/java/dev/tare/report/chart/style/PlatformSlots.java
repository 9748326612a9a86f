package dev.tare.report.chart.style;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Colour and symbol of each platform: of its id, never of its position, so that a platform looks
 * the same in every report and on every page.
 *
 * <p>A slot is a colour plus a multiple of {@link ChartColour#SLOTS}, which changes the symbol:
 * platforms that differ only in their disk or image share a colour. Ids that are not listed get one
 * of the other colours, by a hash of the id; if that is taken, the next in the order of the ids.
 */
public final class PlatformSlots {

  /** Each line is a colour; the ids of a line have different symbols. */
  private static final List<List<String>> KNOWN =
      List.of(
          List.of("native"),
          List.of("docker", "docker_scratch"),
          List.of("kvm", "kvm_raw", "kvm_qcow2", "kvm_qed"),
          List.of("qemu", "qemu_raw", "qemu_qcow2", "qemu_qed"),
          List.of("unikernel"),
          List.of("unikernel_kvm"),
          List.of("rump"),
          List.of("gvisor"),
          List.of("podman"),
          List.of("firecracker"));

  private static final int OTHERS = ChartColour.SLOTS - KNOWN.size();

  private final Map<String, Integer> slots = new HashMap<>();

  private PlatformSlots(Collection<String> ids) {
    for (String id : new TreeSet<>(ids)) {
      slots.put(id, slot(id, Set.copyOf(slots.values())));
    }
  }

  /** Of all platforms that are shown together, in any order. */
  public static PlatformSlots of(Collection<String> ids) {
    return new PlatformSlots(ids);
  }

  /** The ids whose look is fixed. */
  public static List<String> known() {
    return KNOWN.stream().flatMap(List::stream).toList();
  }

  public int slot(String id) {
    Integer slot = slots.get(id);
    return slot == null ? slot(id, Set.of()) : slot;
  }

  private static int slot(String id, Set<Integer> taken) {
    String plain = id.toLowerCase(Locale.ROOT).replace('-', '_');
    for (int colour = 0; colour < KNOWN.size(); colour++) {
      int symbol = KNOWN.get(colour).indexOf(plain);
      if (symbol >= 0) {
        return colour + symbol * ChartColour.SLOTS;
      }
    }
    return other(plain, taken);
  }

  /** The first free colour after that of the hash; if none is free, the first free symbol. */
  private static int other(String id, Set<Integer> taken) {
    int looks = OTHERS * Marker.SYMBOLS;
    int first = Math.floorMod(id.hashCode(), looks);
    List<Integer> candidates =
        IntStream.range(0, looks).mapToObj(i -> look((first + i) % looks)).toList();
    return candidates.stream()
        .filter(look -> taken.stream().noneMatch(other -> isAlike(look, other)))
        .findFirst()
        .or(() -> candidates.stream().filter(look -> !taken.contains(look)).findFirst())
        .orElse(candidates.get(0));
  }

  private static int look(int number) {
    return KNOWN.size() + number % OTHERS + number / OTHERS * ChartColour.SLOTS;
  }

  private static boolean isAlike(int one, int other) {
    return one % ChartColour.SLOTS == other % ChartColour.SLOTS;
  }
}
