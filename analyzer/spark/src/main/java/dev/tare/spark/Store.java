package dev.tare.spark;

import dev.tare.dataset.file.InputException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options.Rename;
import org.apache.hadoop.fs.Path;

/** A file system that Hadoop knows, on disk or not. */
record Store(FileSystem files) {

  /** Those that rename in one step. Object stores copy and delete. */
  private static final Set<String> RENAMING = Set.of("file", "hdfs", "viewfs", "abfs", "abfss");

  /** Fewer retries, for a first request: if it fails, the address is wrong most often. */
  private static final Map<String, String> IMPATIENT =
      Map.of("fs.s3a.attempts.maximum", "2", "fs.s3a.retry.limit", "1");

  /** The one of an address that answers a first request; later ones are retried for minutes. */
  static Store reached(String address, Configuration settings) {
    Store store = of(address, settings);
    Configuration impatient = new Configuration(settings);
    IMPATIENT.forEach(impatient::set);
    try (FileSystem first = FileSystem.newInstance(store.files.getUri(), impatient)) {
      first.exists(new Path(address));
      return store;
    } catch (IOException failed) {
      throw wrong(address, failed);
    }
  }

  /** The one of an address. */
  static Store of(String address, Configuration settings) {
    try {
      return new Store(new Path(address).getFileSystem(settings));
    } catch (IOException failed) {
      throw wrong(address, failed);
    } catch (RuntimeException noLibrary) {
      throw new InputException(
          address
              + ": Spark cannot use this file system: "
              + reason(noLibrary)
              + "; does it have its library, as hadoop-aws for s3a?",
          noLibrary);
    }
  }

  boolean renames() {
    return RENAMING.contains(files.getUri().getScheme());
  }

  /** Replaces a file, whole or not at all: an object is there when it is complete. */
  void write(Path file, byte[] content) throws IOException {
    if (!renames()) {
      put(file, content);
      return;
    }
    Path unfinished = new Path(file.getParent(), "." + file.getName() + ".unfinished");
    put(unfinished, content);
    FileContext.getFileContext(files.getUri(), files.getConf())
        .rename(unfinished, file, Rename.OVERWRITE);
  }

  private void put(Path file, byte[] content) throws IOException {
    try (OutputStream out = files.create(file, true)) {
      out.write(content);
    }
  }

  /** An error in one line. */
  static InputException wrong(Object where, IOException failed) {
    return new InputException(where + ": " + reason(failed), failed);
  }

  private static String reason(Throwable failed) {
    if (failed instanceof FileNotFoundException) {
      return "no such file or directory";
    }
    return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
  }
}
