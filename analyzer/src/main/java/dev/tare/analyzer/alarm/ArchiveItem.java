package dev.tare.analyzer.alarm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a night tells about a platform, or about the host.
 *
 * @param parts one for each benchmark, at least one
 * @param delivered whether somebody has been told
 */
public record ArchiveItem(List<ItemPart> parts, boolean delivered) {

  public ArchiveItem {
    parts = List.copyOf(parts);
  }

  /** The worst kind first; of a kind in order of the nights, given by their names. */
  public static Comparator<ArchiveItem> order(List<String> nights) {
    return Comparator.comparing(ArchiveItem::kind)
        .thenComparing(item -> nights.indexOf(item.campaign()))
        .thenComparing(ArchiveItem::platform);
  }

  /** The worst of its parts' kinds. */
  public ItemKind kind() {
    return parts.stream().map(ItemPart::kind).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** The campaign that raised it; of missing ones the first that misses it, or the last before. */
  public String campaign() {
    return parts.get(0).campaign();
  }

  /** Empty for the host. */
  public String platform() {
    return parts.get(0).platform();
  }

  /** Open while one of its parts is. */
  public ItemState state() {
    return parts.stream().map(ItemPart::state).min(Comparator.naturalOrder()).orElseThrow();
  }

  public boolean isOpen() {
    return state() == ItemState.OPEN;
  }

  /** Whether a change for the worse is open. */
  public boolean isOpenRegression() {
    return parts.stream().anyMatch(part -> part.isOpen() && part.kind() == ItemKind.WORSE);
  }

  public boolean isConfirmed() {
    return parts.stream().anyMatch(ItemPart::confirmed);
  }

  /** What measuring again showed last: a confirmation if any part has one. */
  public Optional<SecondLook> again() {
    return parts.stream()
        .flatMap(part -> part.again().stream())
        .max(
            Comparator.comparing(SecondLook::shown).thenComparing(look -> look.night().orElse("")));
  }

  /** In one line. */
  public String text() {
    if (kind() == ItemKind.SILENT) {
      return parts.get(0).text();
    }
    Map<String, List<String>> benchmarks = new LinkedHashMap<>();
    parts.forEach(
        part ->
            benchmarks.computeIfAbsent(part.line(), t -> new ArrayList<>()).add(part.benchmark()));
    return benchmarks.entrySet().stream()
        .map(group -> String.join(", ", group.getValue()) + " " + group.getKey())
        .collect(Collectors.joining("; "));
  }

  /** What people stated about it. */
  public List<String> decisions() {
    return parts.stream().flatMap(part -> part.decision().stream()).distinct().toList();
  }
}
