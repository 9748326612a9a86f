package dev.tare.dataset.archive;

import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.DurableCsv;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What people and later campaigns add to the campaigns of a host: {@code events.csv} in their
 * directory, which only grows.
 */
public final class EventsFile {

  public static final String NAME = "events.csv";

  private static final String LOCK = ".events.lock";
  private static final String REMEDY = "; correct the line or remove it";

  private EventsFile() {}

  /** The events of an archive, in the order of the file; none where there is no file. */
  public static List<AlarmEvent> read(Path archive) {
    Path file = archive.resolve(NAME);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try {
      return events(file, whole(BoundedFile.text(file, BoundedFile.DESCRIPTION)));
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    } catch (UncheckedIOException malformed) {
      throw InputException.of(file, "not CSV", malformed.getCause());
    }
  }

  /** Without a last line that an interrupted program did not finish. */
  private static String whole(String text) {
    return text.substring(0, text.lastIndexOf('\n') + 1);
  }

  private static List<AlarmEvent> events(Path file, String text) throws IOException {
    List<AlarmEvent> events = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(text, CSVFormat.RFC4180)) {
      for (CSVRecord row : rows) {
        if (row.getRecordNumber() > 1) {
          events.add(event(file, rows.getCurrentLineNumber(), row));
        } else if (!row.toList().equals(AlarmEvent.COLUMNS)) {
          String header = String.join(",", AlarmEvent.COLUMNS);
          throw InputException.at(file, 1, "not the header " + header + REMEDY);
        }
      }
    }
    return events;
  }

  private static AlarmEvent event(Path file, long line, CSVRecord row) {
    AlarmEvent event =
        AlarmEvent.of(row.toList())
            .orElseThrow(() -> InputException.at(file, line, problem(row) + REMEDY));
    event
        .problem()
        .ifPresent(
            problem -> {
              throw InputException.at(file, line, problem + REMEDY);
            });
    return event;
  }

  private static String problem(CSVRecord row) {
    return row.size() == AlarmEvent.COLUMNS.size()
        ? row.get(1) + ": no event that this version knows"
        : row.size() + " fields instead of " + AlarmEvent.COLUMNS.size();
  }

  /**
   * Adds an event, whether or not it was there before; it is on the disk when this returns, or the
   * file is as it was.
   */
  public static void append(Path archive, AlarmEvent event) {
    locked(archive, () -> write(archive, List.of(event)));
  }

  /**
   * Adds the events that follow from those known, together, and returns them. No other program adds
   * events meanwhile.
   */
  public static List<AlarmEvent> extend(Path archive, UnaryOperator<List<AlarmEvent>> following) {
    List<AlarmEvent> added = new ArrayList<>();
    locked(
        archive,
        () -> {
          added.addAll(following.apply(read(archive)));
          write(archive, added);
        });
    return List.copyOf(added);
  }

  private static void write(Path archive, List<AlarmEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    read(archive);
    Path file = archive.resolve(NAME);
    removePartOfHeader(file);
    try (DurableCsv csv = DurableCsv.open(file, AlarmEvent.COLUMNS)) {
      csv.cut(wholeBytes(file));
      csv.append(events.stream().map(AlarmEvent::row).toList());
    }
  }

  /**
   * One program at a time. The lock has a file of its own, because closing any channel of a file
   * releases the locks of that file.
   */
  private static void locked(Path archive, Runnable action) {
    Path file = archive.resolve(LOCK);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      action.run();
    } catch (IOException failed) {
      throw InputException.notWritten(file, failed);
    }
  }

  /** What is left where the header itself was interrupted. */
  private static void removePartOfHeader(Path file) {
    try {
      if (Files.exists(file) && isPartOfHeader(BoundedFile.bytes(file, BoundedFile.DESCRIPTION))) {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw InputException.notWritten(file, failed);
    }
  }

  private static boolean isPartOfHeader(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return !text.contains("\n") && String.join(",", AlarmEvent.COLUMNS).startsWith(text);
  }

  private static long wholeBytes(Path file) {
    try {
      byte[] content = BoundedFile.bytes(file, BoundedFile.DESCRIPTION);
      int size = content.length;
      while (size > 0 && content[size - 1] != '\n') {
        size--;
      }
      return size;
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }
}
