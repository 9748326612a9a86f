package dev.tare.dataset.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A CSV file whose rows are on the disk when {@link #append} returns; when it fails, for example on
 * a full disk, none of them are.
 */
public final class DurableCsv implements Closeable {

  static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final Path file;
  private final FileChannel channel;

  private DurableCsv(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Opens a file for appending; a new one gets its header. */
  public static DurableCsv open(Path file, List<String> header) {
    try {
      DurableCsv csv = new DurableCsv(file, WriteChannel.append(file));
      csv.begin(header);
      return csv;
    } catch (IOException failed) {
      throw InputException.notWritten(file, failed);
    }
  }

  private void begin(List<String> header) throws IOException {
    try {
      if (channel.size() == 0) {
        write(header);
      } else {
        requireHeader(file, header);
      }
    } catch (IOException | InputException failed) {
      channel.close();
      throw failed;
    }
  }

  /** Another version may write other columns; a file has rows of one version only. */
  private static void requireHeader(Path file, List<String> header) throws IOException {
    byte[] expected = String.join(",", header).getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(in.readNBytes(expected.length), expected) || !isLineEnd(in.read())) {
        throw InputException.at(
            file,
            1,
            "has other columns; resume with the version of Tare that started this campaign");
      }
    }
  }

  private static boolean isLineEnd(int next) {
    return next < 0 || next == '\n' || next == '\r';
  }

  private void write(List<String> header) throws IOException {
    try {
      append(List.of(header));
    } catch (InputException notWritten) {
      Files.delete(file);
      throw notWritten;
    }
    AtomicFile.sync(file.toAbsolutePath().getParent());
  }

  public void append(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    rows.forEach(row -> append(row, text));
    long before = size();
    try {
      write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      cut(before);
      throw InputException.notWritten(file, failed);
    }
  }

  private static void append(List<String> row, StringBuilder text) {
    if (isPlain(row)) {
      text.append(String.join(",", row)).append('\n');
    } else {
      text.append(FORMAT.format(row.toArray())).append('\n');
    }
  }

  /** Whether no field needs quotes, as numbers and plain words do not. */
  private static boolean isPlain(List<String> row) {
    for (String field : row) {
      for (int i = 0; i < field.length(); i++) {
        char c = field.charAt(i);
        boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        if (!plain && c != '.' && c != '_') {
          return false;
        }
      }
    }
    return !row.isEmpty() && !row.get(0).isEmpty();
  }

  public long size() {
    try {
      return channel.size();
    } catch (IOException failed) {
      throw InputException.notWritten(file, failed);
    }
  }

  /** Removes everything beyond a size. */
  public void cut(long size) {
    try {
      channel.truncate(size);
    } catch (IOException failed) {
      throw InputException.notWritten(file, failed);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException failed) {
      throw InputException.notWritten(file, failed);
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }
}
