package dev.tare.dataset.archive.bag;

import dev.tare.dataset.archive.stream.Checksum;
import dev.tare.dataset.archive.stream.MeasuredFile;
import dev.tare.dataset.archive.stream.Measurement;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes a bag; the same files give the same bytes. */
final class BagWriter {

  private final String campaign;
  private final SortedMap<String, Path> files;
  private final SortedMap<String, MeasuredFile> payload = new TreeMap<>();
  private final SortedMap<String, byte[]> tags = new TreeMap<>();

  private BagWriter(String campaign, SortedMap<String, Path> files) {
    this.campaign = campaign;
    this.files = files;
  }

  /**
   * Writes the bag of a campaign.
   *
   * @param files by name in the campaign
   * @param info further labels of bag-info.txt
   */
  static void write(
      String campaign, SortedMap<String, Path> files, Map<String, String> info, OutputStream out)
      throws IOException {
    BagWriter writer = new BagWriter(campaign, files);
    writer.measure();
    writer.describe(info);
    DigestOutputStream digested = new DigestOutputStream(out, Checksum.SHA256.digest());
    GZIPOutputStream compressed = new GZIPOutputStream(digested, 1 << 16);
    writer.write(compressed);
    compressed.finish();
    out.write(FileSeal.of(digested.getMessageDigest()));
  }

  private void measure() throws IOException {
    for (Map.Entry<String, Path> file : files.entrySet()) {
      payload.put(BagNames.PAYLOAD + file.getKey(), Measurement.of(file.getValue()));
    }
  }

  private void describe(Map<String, String> further) {
    Map<String, String> info = new LinkedHashMap<>(further);
    info.put(BagInfo.IDENTIFIER, campaign);
    info.put(BagInfo.OXUM, BagInfo.oxum(payload));
    tag(BagNames.DECLARATION, BagCheck.DECLARATION);
    tag(BagNames.INFO, new BagInfo(info).text());
    for (Checksum checksum : Checksum.values()) {
      tag(checksum.manifest(), Manifest.text(checksum, payload));
    }
    Map<String, MeasuredFile> described = new TreeMap<>();
    tags.forEach((name, text) -> described.put(name, Measurement.of(text)));
    for (Checksum checksum : Checksum.values()) {
      tag(checksum.tagManifest(), Manifest.text(checksum, described));
    }
  }

  private void tag(String name, String text) {
    tags.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(OutputStream out) throws IOException {
    TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8");
    tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    tar.setAddPaxHeadersForNonAsciiNames(true);
    SortedMap<String, MeasuredFile> all = new TreeMap<>(payload);
    tags.forEach((name, text) -> all.put(name, Measurement.of(text)));
    for (Map.Entry<String, MeasuredFile> file : all.entrySet()) {
      tar.putArchiveEntry(entry(file.getKey(), file.getValue().bytes()));
      write(file.getKey(), file.getValue(), tar);
      tar.closeArchiveEntry();
    }
    tar.finish();
  }

  /** Without anything that differs between hosts, users and days. */
  private TarArchiveEntry entry(String name, long bytes) {
    TarArchiveEntry entry = new TarArchiveEntry(campaign + "/" + name);
    entry.setSize(bytes);
    entry.setModTime(0);
    entry.setMode(TarArchiveEntry.DEFAULT_FILE_MODE);
    entry.setIds(0, 0);
    entry.setNames("", "");
    return entry;
  }

  private void write(String name, MeasuredFile expected, OutputStream tar) throws IOException {
    if (tags.containsKey(name)) {
      tar.write(tags.get(name));
      return;
    }
    Path file = files.get(name.substring(BagNames.PAYLOAD.length()));
    Measurement measurement = new Measurement();
    try (InputStream in = BoundedFile.open(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        measurement.write(buffer, 0, read);
        tar.write(buffer, 0, read);
      }
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be packed", failed);
    }
    if (!measurement.end().equals(expected)) {
      throw new InputException(file + ": changed while it was packed; pack again when it is quiet");
    }
  }
}
