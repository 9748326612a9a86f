package dev.tare.publish.destination;

import dev.tare.publish.content.PageDirectory;
import dev.tare.publish.content.PublishedList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A target whose files are sent and deleted one by one. */
public interface Destination {

  /** What is published there; absent in an empty target. Fails for one with files of others. */
  Optional<PublishedList> published() throws IOException;

  /** Fails if one of these files is somebody else's. */
  void requireFree(List<String> paths) throws IOException;

  /** Writes files, each whole or not at all. */
  void send(PageDirectory content, List<String> paths) throws IOException;

  /** Deletes files, also those that are already gone. */
  void delete(List<String> paths) throws IOException;

  /** Replaces the list of what is published. */
  void write(PublishedList list) throws IOException;
}
