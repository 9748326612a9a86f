package dev.tare.spark;

import dev.tare.analyzer.rejudge.Rejudged;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.ScratchDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * An archive in a file system that Hadoop knows; paths in it are relative to its address.
 *
 * @param address as {@code s3a://bucket/archive}, without a slash at its end
 * @param settings of Hadoop, as the driver has them
 */
record RemoteArchive(String address, SerializableConfiguration settings) implements Serializable {

  /** Stands for the archive where paths leave a machine. */
  static final Path ROOT = Path.of("/");

  private static final long SECOND = 1000;

  /**
   * A file of it.
   *
   * @param size in bytes
   * @param seconds of its last change, since 1970: not all answers of a store have more
   */
  record Entry(String path, long size, long seconds) implements Serializable {

    void setTime(Path copy) throws IOException {
      Files.setLastModifiedTime(copy, FileTime.from(seconds, TimeUnit.SECONDS));
    }
  }

  /** The one of an address that answers. */
  static RemoteArchive of(String address, Configuration settings) {
    Store.reached(address, settings);
    return new RemoteArchive(
        address.replaceFirst("(?<=[^/:])/+$", ""), new SerializableConfiguration(settings));
  }

  /** Whether a place is an address, and no path of this machine. */
  static boolean isAddress(String place) {
    return place.contains("://");
  }

  /** A file or a directory of it, as Hadoop names it. */
  org.apache.hadoop.fs.Path path(String path) {
    return new org.apache.hadoop.fs.Path(address + "/" + path);
  }

  private Store store() {
    return Store.of(address, settings.value());
  }

  /** All files. */
  List<Entry> files() {
    return files("");
  }

  /** A file, or the files in a directory. Names that lead elsewhere are nobody's. */
  private List<Entry> files(String place) {
    FileSystem files = store().files();
    String root = files.makeQualified(path("")).toUri().getPath();
    String above = root.endsWith("/") ? root : root + "/";
    List<Entry> entries = new ArrayList<>();
    try {
      RemoteIterator<LocatedFileStatus> all = files.listFiles(path(place), true);
      while (all.hasNext()) {
        LocatedFileStatus file = all.next();
        String name = file.getPath().toUri().getPath();
        if (name.startsWith(above) && isInside(name.substring(above.length()))) {
          entries.add(entry(name.substring(above.length()), file));
        }
      }
      return entries;
    } catch (IOException failed) {
      throw Store.wrong(path(place), failed);
    }
  }

  private static boolean isInside(String path) {
    return path.indexOf('\0') < 0
        && !path.startsWith("/")
        && !path.startsWith("..")
        && Path.of(path).normalize().toString().equals(path);
  }

  private static Entry entry(String path, FileStatus file) {
    return new Entry(path, file.getLen(), file.getModificationTime() / SECOND);
  }

  /**
   * Lets {@code work} read private copies of files and directories, in a directory that stands for
   * the archive, and deletes them.
   */
  <T> T copied(List<String> places, Function<Path, T> work) {
    try (ScratchDirectory scratch = ScratchDirectory.create()) {
      Path root = in(scratch);
      places.forEach(place -> copy(place, root));
      return work.apply(root);
    }
  }

  /** What stands for it in a temporary directory: of its name, which is that of a lone campaign. */
  Path in(ScratchDirectory scratch) {
    Path parent = scratch.path().toAbsolutePath().normalize().resolve("archive");
    return parent.resolve(address.substring(address.lastIndexOf('/') + 1));
  }

  private void copy(String place, Path root) {
    FileSystem files = store().files();
    for (Entry entry : files(place)) {
      Path copy = root.resolve(entry.path());
      try (InputStream in = files.open(path(entry.path()))) {
        Files.createDirectories(copy.getParent());
        Files.copy(in, copy);
        entry.setTime(copy);
      } catch (IOException failed) {
        throw Store.wrong(path(entry.path()), failed);
      }
    }
  }

  /** Replaces a file; what it is then. */
  Entry write(String path, byte[] content) {
    try {
      Store store = store();
      store.write(path(path), content);
      return entry(path, store.files().getFileStatus(path(path)));
    } catch (IOException failed) {
      throw InputException.notWritten(path(path), failed);
    }
  }

  /** A message about copies below {@code root}, about what they are copies of. */
  String named(String message, Path root) {
    return message.replace(root.toString(), address);
  }

  /** A result about a copy below {@code root}, about {@code campaign}. */
  Rejudged named(Rejudged copy, Path root, Path campaign) {
    return new Rejudged(
        campaign,
        copy.outcome(),
        copy.toolBefore(),
        copy.changes(),
        copy.problem().map(problem -> named(problem, root)),
        copy.indexed(),
        copy.history());
  }
}
