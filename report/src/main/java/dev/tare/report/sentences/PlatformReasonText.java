package dev.tare.report.sentences;

import dev.tare.report.text.Messages;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Why a platform cannot do something: the message for the reason's code, otherwise its own text,
 * which is English.
 *
 * @param platform the title of a platform by its id; what is no platform's id stays as it is
 */
record PlatformReasonText(Messages messages, UnaryOperator<String> platform) {

  private static final String REMEDY = " (";

  /** The code whose detail is the id of a platform. */
  private static final String DISK_FORMAT_ONLY = "DISK_FORMAT_ONLY";

  static PlatformReasonText in(ReportContext context) {
    return new PlatformReasonText(context.messages(), context::platform);
  }

  /** The text of a reason, with its remedy in parentheses if it has one. */
  String of(Optional<String> code, String reason) {
    int remedy = reason.endsWith(")") ? reason.indexOf(REMEDY) : -1;
    String main = remedy < 0 ? reason : reason.substring(0, remedy);
    Optional<KnownReason> known =
        code.map(given -> KnownReason.of(given, main)).or(() -> LegacyReasons.find(main));
    String text = known.flatMap(this::words).orElse(main);
    return remedy < 0
        ? text
        : text
            + REMEDY
            + known
                .flatMap(this::remedy)
                .orElse(reason.substring(remedy + REMEDY.length(), reason.length() - 1))
            + ")";
  }

  /** The text of a reason without its remedy. */
  String brief(Optional<String> code, String reason) {
    int remedy = reason.endsWith(")") ? reason.indexOf(REMEDY) : -1;
    return of(code, remedy < 0 ? reason : reason.substring(0, remedy));
  }

  private Optional<String> words(KnownReason known) {
    return messages.find("availability." + known.code(), values(known));
  }

  private Map<String, String> values(KnownReason known) {
    return known.code().equals(DISK_FORMAT_ONLY) ? known.titled(platform).values() : known.values();
  }

  private Optional<String> remedy(KnownReason known) {
    return messages.find("availability." + known.code() + ".remedy");
  }
}
