package dev.tare.collector.process;

import dev.tare.dataset.CodedReason;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What a script left: its exit code, what it printed, and the data in it, parsed once.
 *
 * @param tagged the lines that are data
 */
public record ScriptOutput(int exit, String out, String err, TaggedLines tagged) {

  /** More is not read; the guard ends a run that prints more. */
  public static final int LIMIT = 1 << 20;

  public ScriptOutput(int exit, String out, String err) {
    this(exit, out, err, TaggedLines.parse(out, err));
  }

  static ScriptOutput read(int exit, Path out, Path err) {
    return new ScriptOutput(exit, head(out), head(err));
  }

  public boolean succeeded() {
    return exit == 0;
  }

  boolean timedOut() {
    return exit == GuardExit.TIMEOUT;
  }

  boolean exceededLimit() {
    return exit == GuardExit.TOO_MUCH_OUTPUT && out.length() + err.length() >= LIMIT;
  }

  public double[] inner() {
    return tagged.inner();
  }

  public Map<String, String> facts() {
    return tagged.facts();
  }

  public Optional<CodedReason> reason() {
    return tagged.reason();
  }

  public Optional<String> remedy() {
    return tagged.remedy();
  }

  public Optional<String> found() {
    return tagged.found();
  }

  public OptionalDouble guestSeconds() {
    return tagged.guestSeconds();
  }

  public OptionalLong imageBytes() {
    return tagged.imageBytes();
  }

  /** Why it failed: its own reason, or the last line it logged, or its exit code. */
  public CodedReason failure() {
    if (timedOut()) {
      return AvailabilityCode.NOT_IN_TIME.reason("did not finish in time");
    }
    return reason()
        .or(() -> lastLogged().map(CodedReason::plain))
        .orElseGet(() -> CodedReason.plain("exit code " + exit));
  }

  private Optional<String> lastLogged() {
    return err.lines().filter(line -> !line.isBlank()).reduce((first, last) -> last);
  }

  private static String head(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LIMIT), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }
}
