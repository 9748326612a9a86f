package dev.tare.dataset.read;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds notes that a platform named after KVM ran with another accelerator: in the facts, and in
 * the texts beside the values, such as a README or the script that started the guest.
 *
 * <p>A note counts if its line names only that platform; if it is an option of a command line below
 * a heading, or in a file, that does; or if it starts QEMU and no other platform could be meant.
 */
final class AcceleratorNotes {

  private static final String KVM = "kvm";

  /** Such as {@code -accel tcg}, {@code accel=hvf} or {@code without KVM}. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\w-])-?-?accel(erator|eration|erated( by| with)?)?[ =:\"',]{1,4}"
              + "(tcg|hvf|whpx|nvmm|hax)\\b(?!:kvm)"
              + "|(?<!(not|no|than|of|versus|vs\\.?|nicht|kein|statt)[ -])\\b(tcg|hvf|whpx)\\b(?!:kvm)"
              + "|-no-kvm\\b|\\b(without|no|missing|ohne|kein) (/dev/|hardware )?"
              + "(kvm|virtuali[sz]ation|acceleration)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What names KVM as the accelerator, not as the platform. */
  private static final Pattern AS_ACCELERATOR =
      Pattern.compile(
          "-?-?enable-kvm|-no-kvm|/dev/kvm|accel(erator|eration)?[ =:\"']{1,4}kvm(:\\w+)?"
              + "|qemu-(system-\\w+|img|kvm)|(without|no|missing|ohne|kein) (/dev/)?kvm",
          Pattern.CASE_INSENSITIVE);

  /** An option of a command line. */
  private static final Pattern OPTION =
      Pattern.compile("-accel[ =]|accel=|-no-kvm", Pattern.CASE_INSENSITIVE);

  private static final Pattern STATES_KVM =
      Pattern.compile(
          "enable-kvm|accel(erator|eration)?[ =:\"']{1,4}kvm\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMES_ANOTHER = Pattern.compile("tcg|hvf|whpx|emulated|no_?kvm");

  private static final Pattern TEXT =
      Pattern.compile("readme.*|.*\\.(txt|md|sh|json|ya?ml|conf|cfg)", Pattern.CASE_INSENSITIVE);

  private static final int MOST_FILES = 100;
  private static final int MOST_BYTES = 256 * 1024;
  private static final int MOST_QUOTED = 60;

  private final Set<String> platforms;
  private final Map<String, Pattern> names;

  private AcceleratorNotes(Set<String> platforms) {
    this.platforms = platforms;
    names =
        platforms.stream()
            .collect(
                Collectors.toMap(
                    id -> id,
                    id ->
                        Pattern.compile(
                            "(?<![\\w-])" + Pattern.quote(id) + "(?![\\w])",
                            Pattern.CASE_INSENSITIVE)));
  }

  /** One issue for each platform and file. */
  static List<DataIssue> of(
      Path directory, Set<String> platforms, Map<String, Map<String, String>> facts) {
    AcceleratorNotes notes = new AcceleratorNotes(new TreeSet<>(platforms));
    List<DataIssue> issues = new ArrayList<>();
    if (platforms.stream().anyMatch(AcceleratorNotes::isNamedAfterKvm)) {
      issues.addAll(notes.ofFacts(facts));
      texts(directory).forEach(file -> notes.ofText(file).ifPresent(issues::add));
    }
    return issues;
  }

  /** Whether a name says KVM, and no other accelerator. */
  private static boolean isNamedAfterKvm(String platform) {
    String name = platform.toLowerCase(Locale.ROOT);
    return name.contains(KVM) && !NAMES_ANOTHER.matcher(name).find();
  }

  private List<DataIssue> ofFacts(Map<String, Map<String, String>> facts) {
    return platforms.stream()
        .filter(AcceleratorNotes::isNamedAfterKvm)
        .flatMap(
            id ->
                facts.getOrDefault(id, Map.of()).entrySet().stream()
                    .map(fact -> fact.getKey() + ": " + fact.getValue())
                    .filter(AcceleratorNotes::statesAnother)
                    .limit(1)
                    .map(fact -> issue("facts of " + id, 0, id, fact)))
        .toList();
  }

  private Optional<DataIssue> ofText(Path file) {
    List<String> lines = lines(file);
    String name = file.getFileName().toString();
    Set<String> ofFile = named(name.replaceAll("[_.-]", " "));
    Set<String> subject = ofFile;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isHeading(line)) {
        subject = named(line).isEmpty() ? ofFile : named(line);
      }
      Optional<String> about = statesAnother(line) ? platform(line, subject) : Optional.empty();
      if (about.isPresent()) {
        return Optional.of(issue(name, i + 1, about.get(), line));
      }
    }
    return Optional.empty();
  }

  private static boolean isHeading(String line) {
    String text = line.strip();
    return !text.isEmpty()
        && (text.startsWith("#") || text.endsWith(":") || text.split("\\s+").length <= 2);
  }

  /** The platform named after KVM that a line is about; absent if it may be about another one. */
  private Optional<String> platform(String line, Set<String> subject) {
    Set<String> here = named(line);
    if (!here.isEmpty()) {
      return only(here);
    }
    return OPTION.matcher(line).find() && !subject.isEmpty()
        ? only(subject)
        : Optional.of(onlyGuest()).filter(id -> !id.isEmpty() && line.contains("qemu"));
  }

  private static Optional<String> only(Set<String> ids) {
    return ids.size() == 1
        ? ids.stream().filter(AcceleratorNotes::isNamedAfterKvm).findFirst()
        : Optional.empty();
  }

  private static boolean statesAnother(String line) {
    return OTHER.matcher(line).find() && !STATES_KVM.matcher(line).find();
  }

  /** The platform named after KVM, if no other one could run in QEMU; empty otherwise. */
  private String onlyGuest() {
    List<String> guests =
        platforms.stream()
            .filter(id -> isNamedAfterKvm(id) || id.matches("(?i).*(qemu|unikernel|rump|vm).*"))
            .toList();
    return guests.size() == 1 && isNamedAfterKvm(guests.get(0)) ? guests.get(0) : "";
  }

  /** The platforms that a line names, except where KVM is an accelerator. */
  private Set<String> named(String line) {
    String plain = AS_ACCELERATOR.matcher(line).replaceAll(" ");
    return platforms.stream()
        .filter(id -> names.get(id).matcher(plain).find())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static DataIssue issue(String file, long line, String platform, String note) {
    Matcher found = OTHER.matcher(note);
    String quoted = found.find() ? note.substring(found.start()) : note;
    String text = quoted.strip();
    return new DataIssue(
        IssueCode.OTHER_ACCELERATOR,
        file,
        line,
        "'"
            + (text.length() > MOST_QUOTED ? text.substring(0, MOST_QUOTED) + "…" : text)
            + "': "
            + platform
            + " did not run with KVM, as its name says; give it the name of what it measures");
  }

  private static List<Path> texts(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> TEXT.matcher(file.getFileName().toString()).matches())
          .filter(file -> !DatasetFiles.isReserved(file.getFileName().toString()))
          .sorted()
          .limit(MOST_FILES)
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** Nothing of a file that is too long or unreadable: notes are optional. */
  private static List<String> lines(Path file) {
    try {
      byte[] text = BoundedFile.bytes(file, MOST_BYTES);
      return new String(text, StandardCharsets.ISO_8859_1).lines().toList();
    } catch (IOException | InputException unreadable) {
      return List.of();
    }
  }
}
