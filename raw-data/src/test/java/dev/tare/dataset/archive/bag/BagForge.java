package dev.tare.dataset.archive.bag;

import dev.tare.dataset.archive.stream.Checksum;
import dev.tare.dataset.archive.stream.MeasuredFile;
import dev.tare.dataset.archive.stream.Measurement;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Makes bags that nobody should accept: any entries, with a seal that is right. */
final class BagForge {

  /** An entry with its full name. */
  record Item(String name, byte[] content, byte type, String link) {

    static Item file(String name, String content) {
      return new Item(name, content.getBytes(StandardCharsets.UTF_8), TarConstants.LF_NORMAL, "");
    }

    static Item of(String name, byte type, String link) {
      return new Item(name, new byte[0], type, link);
    }
  }

  final String campaign;
  final List<Item> items = new ArrayList<>();

  private BagForge(String campaign) {
    this.campaign = campaign;
  }

  /** Begins with what a good bag holds. */
  static BagForge of(Path bag) {
    BagForge forge = new BagForge(BagNames.campaign(bag));
    BagStream.visit(
        bag,
        BagLimits.STANDARD,
        (name, content) ->
            forge.items.add(
                new Item(
                    forge.campaign + "/" + name,
                    content.readAllBytes(),
                    TarConstants.LF_NORMAL,
                    "")));
    return forge;
  }

  int index(String name) {
    return items.stream().map(Item::name).toList().indexOf(campaign + "/" + name);
  }

  String text(String name) {
    return new String(items.get(index(name)).content(), StandardCharsets.UTF_8);
  }

  void replace(String name, String content) {
    items.set(index(name), Item.file(campaign + "/" + name, content));
  }

  /** Makes manifests that agree with the entries, and the payload's size. */
  BagForge describe() {
    Map<String, MeasuredFile> payload = new TreeMap<>();
    for (Item item : items) {
      String name = item.name().substring(campaign.length() + 1);
      if (name.startsWith(BagNames.PAYLOAD)) {
        payload.put(name, Measurement.of(item.content()));
      }
    }
    Map<String, String> info =
        new LinkedHashMap<>(BagInfo.parse("", text("bag-info.txt")).values());
    info.put(BagInfo.OXUM, BagInfo.oxum(payload));
    replace("bag-info.txt", new BagInfo(info).text());
    for (Checksum checksum : Checksum.values()) {
      replace(checksum.manifest(), Manifest.text(checksum, payload));
    }
    return describeTags();
  }

  /** Makes tag manifests that agree with the tag files. */
  BagForge describeTags() {
    Map<String, MeasuredFile> tags = new TreeMap<>();
    for (String name : BagNames.tagFiles()) {
      if (!BagNames.isTagManifest(name)) {
        tags.put(name, Measurement.of(text(name).getBytes(StandardCharsets.UTF_8)));
      }
    }
    for (Checksum checksum : Checksum.values()) {
      replace(checksum.tagManifest(), Manifest.text(checksum, tags));
    }
    return this;
  }

  Path write(Path bag) throws IOException {
    try (OutputStream file = Files.newOutputStream(bag)) {
      DigestOutputStream digested = new DigestOutputStream(file, Checksum.SHA256.digest());
      GZIPOutputStream compressed = new GZIPOutputStream(digested);
      TarArchiveOutputStream tar = new TarArchiveOutputStream(compressed, "UTF-8");
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Item item : items) {
        TarArchiveEntry entry = new TarArchiveEntry(item.name(), item.type(), true);
        entry.setLinkName(item.link());
        entry.setSize(item.content().length);
        tar.putArchiveEntry(entry);
        tar.write(item.content());
        tar.closeArchiveEntry();
      }
      tar.finish();
      compressed.finish();
      file.write(FileSeal.of(digested.getMessageDigest()));
    }
    return bag;
  }
}
