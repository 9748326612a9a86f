package dev.tare.dataset.archive.index;

import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The index of an archive whose campaigns are all in the directories of hosts, host by host. */
public final class IndexParts {

  private IndexParts() {}

  /**
   * Whether the index has rows of these directories only.
   *
   * @param directories of hosts
   */
  public static boolean isComplete(Path archive, List<String> directories) {
    Path file = archive.resolve(DatasetFiles.INDEX);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (FileChannel index = IndexFile.open(file)) {
      long size = IndexSegment.header(index).length;
      for (String directory : directories) {
        size += IndexSegment.of(index, directory).size();
      }
      return size == index.size();
    } catch (IOException failed) {
      throw InputException.of(file, "cannot be read", failed);
    }
  }

  /**
   * Replaces the index.
   *
   * @param parts by directory in the order of their paths; absent where its rows stay as they are
   */
  public static void write(
      Path archive, Map<String, Optional<Supplier<Collection<IndexedCampaign>>>> parts) {
    Path file = archive.resolve(DatasetFiles.INDEX);
    AtomicFile.writeBytes(file, out -> write(file, parts, out));
  }

  private static void write(
      Path file,
      Map<String, Optional<Supplier<Collection<IndexedCampaign>>>> parts,
      OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    IndexPrinter printer = new IndexPrinter(text);
    printer.header();
    for (Map.Entry<String, Optional<Supplier<Collection<IndexedCampaign>>>> part :
        parts.entrySet()) {
      if (part.getValue().isPresent()) {
        printer.print(part.getValue().get().get());
      } else {
        text.flush();
        copy(file, part.getKey(), out);
      }
    }
    text.flush();
  }

  private static void copy(Path file, String directory, OutputStream out) throws IOException {
    try (FileChannel index = IndexFile.open(file)) {
      IndexSegment segment = IndexSegment.of(index, directory);
      index.transferTo(segment.from(), segment.size(), Channels.newChannel(out));
    }
  }
}
