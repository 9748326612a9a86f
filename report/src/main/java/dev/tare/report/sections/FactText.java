package dev.tare.report.sections;

import dev.tare.report.text.Messages;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of a fact: most are names and stay; numbers and a few words are the reader's. */
public final class FactText {

  /** Memory as the kernel states it, in KiB. */
  private static final Pattern KIB = Pattern.compile("(\\d{1,15}) kB");

  private static final Pattern DECIMAL = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})( %)?");
  private static final double MIB = 1024;
  private static final double GIB = 1024 * MIB;

  private static final Set<String> OF_MEMORY = Set.of("memory", "guest_memory");
  private static final Set<String> MEASURED = Set.of("boot_seconds");

  /** Sections whose decimals are measured numbers; elsewhere they are versions. */
  private static final Set<String> OF_NUMBERS = Set.of("campaign", "options");

  private FactText() {}

  public static String of(Messages messages, String section, String key, String value) {
    Matcher memory = KIB.matcher(value);
    if (OF_MEMORY.contains(key) && memory.matches()) {
      return memory(messages, Double.parseDouble(memory.group(1)));
    }
    Matcher decimal = DECIMAL.matcher(value);
    if ((OF_NUMBERS.contains(section) || MEASURED.contains(key)) && decimal.matches()) {
      int decimals = decimal.group(2).length();
      double number = Double.parseDouble(decimal.group(1) + "." + decimal.group(2));
      String unit = decimal.group(3) == null ? "" : "\u00a0%";
      return messages.numbers().decimals(number, decimals) + unit;
    }
    return messages.find("facts.value." + key + "." + value).orElse(value);
  }

  private static String memory(Messages messages, double kib) {
    boolean small = kib < GIB;
    return messages.numbers().significant(kib / (small ? MIB : GIB), 3)
        + (small ? "\u00a0MiB" : "\u00a0GiB");
  }
}
