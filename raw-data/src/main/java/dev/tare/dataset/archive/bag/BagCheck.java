package dev.tare.dataset.archive.bag;

import dev.tare.dataset.archive.stream.Checksum;
import dev.tare.dataset.archive.stream.MeasuredFile;
import dev.tare.dataset.file.InputException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks what a bag holds against its manifests; the first difference is the error. */
final class BagCheck {

  static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  private final Path bag;
  private final BagContents contents;

  private BagCheck(Path bag, BagContents contents) {
    this.bag = bag;
    this.contents = contents;
  }

  /** Requires a complete and valid bag. */
  static void require(Path bag, BagContents contents) {
    BagCheck check = new BagCheck(bag, contents);
    check.requireTagFiles();
    check.requireNoFileInFile();
    SortedMap<String, MeasuredFile> tags = new TreeMap<>(contents.files());
    tags.keySet().removeIf(n -> n.startsWith(BagNames.PAYLOAD) || BagNames.isTagManifest(n));
    for (Checksum checksum : Checksum.values()) {
      check.requireSame(checksum, checksum.tagManifest(), tags);
      check.requireSame(checksum, checksum.manifest(), contents.payload());
    }
    check.requireInfo();
    ResourceCheck.require(bag, contents);
  }

  private void requireTagFiles() {
    Set<String> missing = BagNames.tagFiles();
    missing.removeAll(contents.files().keySet());
    if (!missing.isEmpty()) {
      throw wrong(missing.iterator().next(), "missing");
    }
    if (!text(BagNames.DECLARATION).equals(DECLARATION)) {
      throw wrong(BagNames.DECLARATION, "not the declaration of BagIt 1.0 in UTF-8");
    }
  }

  /** A name may not be that of a file and of a directory. */
  private void requireNoFileInFile() {
    for (String name : contents.files().keySet()) {
      for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
        if (contents.files().containsKey(name.substring(0, at))) {
          throw wrong(name, "in a file as if that were a directory");
        }
      }
    }
  }

  private void requireSame(
      Checksum checksum, String manifest, SortedMap<String, MeasuredFile> present) {
    Map<String, String> listed = Manifest.parse(bag + ": " + manifest, text(manifest));
    listed.forEach(
        (name, expected) -> {
          if (!present.containsKey(name)) {
            throw wrong(name, "listed in " + manifest + ", but missing");
          }
          if (!present.get(name).checksums().get(checksum).equals(expected)) {
            throw wrong(name, "changed after it was packed (" + checksum.id() + " differs)");
          }
        });
    present.keySet().stream()
        .filter(name -> !listed.containsKey(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw wrong(name, "additional file, not listed in " + manifest);
            });
  }

  private void requireInfo() {
    BagInfo info = BagInfo.parse(bag + ": " + BagNames.INFO, text(BagNames.INFO));
    String oxum = BagInfo.oxum(contents.payload());
    if (!info.value(BagInfo.OXUM).filter(oxum::equals).isPresent()) {
      throw wrong(
          BagNames.INFO,
          BagInfo.OXUM + " is " + info.value(BagInfo.OXUM).orElse("missing") + ", not " + oxum);
    }
    String name = BagNames.campaign(bag);
    if (!info.value(BagInfo.IDENTIFIER).filter(name::equals).isPresent()) {
      throw wrong(BagNames.INFO, BagInfo.IDENTIFIER + " is not the name of the bag, " + name);
    }
  }

  private String text(String name) {
    return contents.text(name).orElseThrow();
  }

  private InputException wrong(String name, String why) {
    return BagNames.refused(bag, name, why);
  }
}
