package dev.tare.dataset.source;

import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipException;

/**
 * A file that may hold benchmark values, with the issues found in it. Text is decoded by its byte
 * order mark (UTF-8, UTF-16), else as UTF-8, else as ISO 8859-1; {@code .gz} and {@code .bz2} are
 * decompressed.
 */
public final class SourceFile {

  /** As much of a file as formats look at to recognize it: 64 KiB of text. */
  private static final int HEAD = 1 << 16;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path directory;
  private final String name;
  private final IssueCollector issues;
  private final Map<Class<?>, Object> parsed = new HashMap<>();
  private String head;

  /** A file by its name relative to a directory, with {@code /} between directories. */
  public SourceFile(Path directory, String name) {
    this.directory = directory;
    this.name = name;
    this.issues = new IssueCollector(name);
  }

  /** Relative to the directory that is read, with {@code /} between directories. */
  public String name() {
    return name;
  }

  /** The name without directories. */
  public String baseName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  public IssueCollector issues() {
    return issues;
  }

  /** The beginning of the text, at most 64 KiB; empty for an empty or undecodable file. */
  public String head() {
    if (head == null) {
      try (BufferedReader reader = reader()) {
        char[] buffer = new char[HEAD];
        int length = reader.read(buffer);
        int next;
        while (length > 0
            && length < HEAD
            && (next = reader.read(buffer, length, HEAD - length)) > 0) {
          length += next;
        }
        head = new String(buffer, 0, Math.max(length, 0));
      } catch (ZipException | EOFException broken) {
        head = "";
      } catch (IOException failed) {
        throw unreadable(failed);
      }
    }
    return head;
  }

  /** The whole text; empty, with an issue, if it cannot be decompressed or is too large. */
  public String text() {
    return TextDecoder.text(path(), issues);
  }

  /** The text as a stream without byte order mark, for files of any size. */
  public BufferedReader reader() throws IOException {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(TextDecoder.open(path()), TextDecoder.charset(path())));
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  /** The content in some form, parsed once. */
  public <T> T parsed(Class<T> form, Function<SourceFile, T> parser) {
    Object known = parsed.get(form);
    if (known == null) {
      known = parser.apply(this);
      parsed.put(form, known);
    }
    return form.cast(known);
  }

  public byte[] bytes() {
    try {
      return BoundedFile.bytes(path(), TextDecoder.LARGEST);
    } catch (IOException failed) {
      throw unreadable(failed);
    }
  }

  /** A file of that name in the same directory, whose issues are reported with this file's. */
  public SourceFile sibling(String siblingName) {
    return new SourceFile(
        directory, name.substring(0, name.length() - baseName().length()) + siblingName, issues);
  }

  private SourceFile(Path directory, String name, IssueCollector issues) {
    this.directory = directory;
    this.name = name;
    this.issues = issues;
  }

  public boolean exists() {
    return Files.isRegularFile(path(), LinkOption.NOFOLLOW_LINKS);
  }

  /** The directory that the file is in. */
  Path directory() {
    return path().toAbsolutePath().getParent();
  }

  private Path path() {
    return directory.resolve(name);
  }

  private InputException unreadable(IOException failed) {
    return InputException.of(path(), "cannot be read", failed);
  }
}
