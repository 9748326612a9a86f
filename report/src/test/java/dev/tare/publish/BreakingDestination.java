package dev.tare.publish;

import dev.tare.publish.content.PageDirectory;
import dev.tare.publish.content.PublishedList;
import dev.tare.publish.destination.Destination;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A destination whose connection breaks after some files; in a stage their order is open. */
final class BreakingDestination implements Destination {

  private final Destination real;
  private final Random random;
  private int left;

  BreakingDestination(Destination real, int after, Random random) {
    this.real = real;
    this.random = random;
    left = after;
  }

  private void step() throws IOException {
    if (left-- == 0) {
      throw new IOException("broken");
    }
  }

  @Override
  public Optional<PublishedList> published() throws IOException {
    return real.published();
  }

  @Override
  public void requireFree(List<String> paths) throws IOException {
    real.requireFree(paths);
  }

  @Override
  public void send(PageDirectory content, List<String> paths) throws IOException {
    List<String> shuffled = new ArrayList<>(paths);
    Collections.shuffle(shuffled, random);
    for (String path : shuffled) {
      step();
      real.send(content, List.of(path));
    }
  }

  @Override
  public void delete(List<String> paths) throws IOException {
    for (String path : paths) {
      step();
      real.delete(List.of(path));
    }
  }

  @Override
  public void write(PublishedList list) throws IOException {
    step();
    real.write(list);
  }
}
