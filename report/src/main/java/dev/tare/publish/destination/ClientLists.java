package dev.tare.publish.destination;

import dev.tare.dataset.file.AtomicFile;
import dev.tare.publish.content.PublishedList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Files that a client program reads: lists of paths, and the list of what is published.
 *
 * @param scratch a private directory
 */
record ClientLists(Path scratch) {

  /** Paths, each between a prefix and an end. */
  Path of(List<String> paths, String prefix, String end) {
    return written(
        "paths",
        paths.stream()
            .map(path -> prefix + path + end)
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8));
  }

  Path of(PublishedList list) {
    return written(PublishedList.NAME, list.bytes());
  }

  Path written(String name, byte[] content) {
    AtomicFile.write(scratch.resolve(name), content);
    return scratch.resolve(name);
  }
}
