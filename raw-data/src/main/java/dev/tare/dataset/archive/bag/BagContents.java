package dev.tare.dataset.archive.bag;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.archive.stream.MeasuredFile;
import dev.tare.dataset.archive.stream.Measurement;
import dev.tare.dataset.datapackage.ThinnedFiles;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.NewFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a bag holds: all files measured, and the texts that describe them. */
final class BagContents implements BagStream.Visitor {

  private final Path bag;
  private final BagLimits limits;
  private final Optional<Path> into;
  private final Set<String> described = new TreeSet<>(BagNames.tagFiles());
  private final SortedMap<String, MeasuredFile> files = new TreeMap<>();
  private final Map<String, byte[]> texts = new TreeMap<>();

  private BagContents(Path bag, BagLimits limits, Optional<Path> into) {
    this.bag = bag;
    this.limits = limits;
    this.into = into;
    described.add(BagNames.PAYLOAD + DatasetFiles.DESCRIPTION);
    described.add(BagNames.PAYLOAD + ThinnedFiles.NAME);
  }

  static BagContents of(Path bag, BagLimits limits) {
    return of(bag, limits, Optional.empty());
  }

  /** The same; also writes the payload into an empty directory. */
  static BagContents unpack(Path bag, BagLimits limits, Path into) {
    return of(bag, limits, Optional.of(into));
  }

  private static BagContents of(Path bag, BagLimits limits, Optional<Path> into) {
    BagContents contents = new BagContents(bag, limits, into);
    BagStream.visit(bag, limits, contents);
    return contents;
  }

  @Override
  public void file(String name, InputStream content) throws IOException {
    Measurement measurement = new Measurement();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    boolean keep = described.contains(name);
    try (OutputStream file = target(name)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        measurement.write(buffer, 0, read);
        write(file, buffer, read);
        if (keep) {
          text.write(buffer, 0, read);
        }
        if (text.size() > limits.tagBytes()) {
          throw new IOException("larger than " + limits.tagBytes() + " bytes");
        }
      }
    }
    files.put(name, measurement.end());
    if (keep) {
      texts.put(name, text.toByteArray());
    }
  }

  private OutputStream target(String name) {
    if (into.isEmpty() || !name.startsWith(BagNames.PAYLOAD)) {
      return OutputStream.nullOutputStream();
    }
    Path file = into.get().resolve(name.substring(BagNames.PAYLOAD.length()));
    try {
      Files.createDirectories(file.getParent());
      return NewFile.open(file);
    } catch (IOException failed) {
      throw notUnpacked(failed);
    }
  }

  /** A full disk is no fault of the bag. */
  private void write(OutputStream file, byte[] buffer, int length) {
    try {
      file.write(buffer, 0, length);
    } catch (IOException failed) {
      throw notUnpacked(failed);
    }
  }

  private InputException notUnpacked(IOException failed) {
    return InputException.of(bag, "cannot be unpacked", failed);
  }

  SortedMap<String, MeasuredFile> files() {
    return files;
  }

  /** The payload by name, with its {@code data/}. */
  SortedMap<String, MeasuredFile> payload() {
    SortedMap<String, MeasuredFile> payload = new TreeMap<>(files);
    payload.keySet().removeIf(name -> !name.startsWith(BagNames.PAYLOAD));
    return payload;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name)).map(b -> new String(b, StandardCharsets.UTF_8));
  }
}
