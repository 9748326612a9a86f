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
import java.util.function.DoubleFunction;
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
    Rows text = new Rows();
    rows.forEach(
        row -> {
          row.forEach(text::text);
          text.end();
        });
    append(text);
  }

  /** Appends all rows at once. */
  public void append(Rows rows) {
    long before = size();
    try {
      write(ByteBuffer.wrap(rows.text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      cut(before);
      throw InputException.notWritten(file, failed);
    }
  }

  /** Rows to append, written field by field. */
  public static final class Rows {

    private final StringBuilder text = new StringBuilder();
    private boolean begins = true;

    /** A text, with quotes if it needs them. */
    public Rows text(String field) {
      separate();
      if (isPlain(field)) {
        text.append(field);
      } else {
        text.append(begins ? FORMAT.format(field) : FORMAT.format("0", field).substring(2));
      }
      return next();
    }

    /** Whether it needs no quotes, as numbers and plain words do not. */
    private boolean isPlain(String field) {
      for (int i = 0; i < field.length(); i++) {
        char c = field.charAt(i);
        boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        if (!plain && c != '.' && c != '_') {
          return false;
        }
      }
      return !begins || !field.isEmpty();
    }

    public Rows number(int number) {
      separate();
      text.append(number);
      return next();
    }

    /** A number with so many decimals, at most 15, or else as that text. */
    public Rows decimal(double number, int decimals, DoubleFunction<String> otherwise) {
      separate();
      if (!DecimalText.appendRounded(text, number, decimals)) {
        text.append(otherwise.apply(number));
      }
      return next();
    }

    /** Unix seconds, as {@link DecimalText#exactTime}. */
    public Rows time(double seconds) {
      separate();
      DecimalText.appendExactTime(text, seconds);
      return next();
    }

    public void end() {
      text.append('\n');
      begins = true;
    }

    private void separate() {
      text.append(begins ? "" : ",");
    }

    private Rows next() {
      begins = false;
      return this;
    }
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
