package dev.tare.publish.destination;

import dev.tare.dataset.file.AtomicFile;
import dev.tare.dataset.file.BoundedFile;
import dev.tare.dataset.file.Directories;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.NewFile;
import dev.tare.dataset.file.TemporaryFiles;
import dev.tare.publish.content.PageDirectory;
import dev.tare.publish.content.PublishedList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A local directory. The user named it, so it may be a link; what is in it is never followed. */
public record LocalDestination(Path directory) implements Destination {

  @Override
  public Optional<PublishedList> published() throws IOException {
    Directories.create(directory);
    Path list = directory.resolve(PublishedList.NAME);
    if (Files.exists(list, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = BoundedFile.bytes(list, PublishedList.LARGEST);
      return Optional.of(present(PublishedList.parse(list.toString(), bytes)));
    }
    requireEmpty();
    return Optional.empty();
  }

  /** What somebody has deleted is not there. */
  private PublishedList present(PublishedList listed) {
    TreeMap<String, String> hashes = new TreeMap<>(listed.hashes());
    hashes.keySet().removeIf(path -> !Files.exists(inside(path), LinkOption.NOFOLLOW_LINKS));
    return new PublishedList(hashes);
  }

  private void requireEmpty() throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        if (!AtomicFile.isTemporary(entry)) {
          throw notOurs(directory.toString());
        }
      }
    }
  }

  static InputException notOurs(String where) {
    return new InputException(
        where
            + ": is not empty, and tare did not publish it; nothing was written;"
            + " name an empty place, or a new one");
  }

  @Override
  public void requireFree(List<String> paths) {
    for (String path : paths) {
      if (Files.exists(inside(path), LinkOption.NOFOLLOW_LINKS)) {
        throw new InputException(
            inside(path) + ": exists, and tare did not publish it; nothing was written; remove it");
      }
    }
  }

  @Override
  public void send(PageDirectory content, List<String> paths) throws IOException {
    Set<Path> made = new HashSet<>();
    for (String path : paths) {
      Path parent = parent(path, made);
      Path from = content.directory().resolve(path);
      Path temporary = TemporaryFiles.of(parent.resolve(Path.of(path).getFileName()));
      Files.deleteIfExists(temporary);
      copy(from, temporary);
      replace(temporary, inside(path));
    }
  }

  /** Made where it is missing, and cleaned of what a killed process left. */
  private Path parent(String path, Set<Path> made) {
    Path parent = directory;
    for (Path name : Path.of(path)) {
      if (made.add(parent)) {
        TemporaryFiles.deleteAllLeftovers(parent);
      }
      Path next = parent.resolve(name);
      if (next.equals(inside(path))) {
        return parent;
      }
      Directories.createInside(parent, name.toString());
      parent = next;
    }
    return parent;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (InputStream in = BoundedFile.open(from);
        OutputStream out = NewFile.open(to)) {
      in.transferTo(out);
    } catch (IOException failed) {
      Files.deleteIfExists(to);
      throw failed;
    }
  }

  private static void replace(Path temporary, Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(temporary);
      throw new InputException(file + ": is a directory where a file belongs; remove it");
    }
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void delete(List<String> paths) throws IOException {
    for (String path : paths) {
      if (isReached(path) && !Files.isDirectory(inside(path), LinkOption.NOFOLLOW_LINKS)) {
        Files.deleteIfExists(inside(path));
        deleteEmpty(inside(path).getParent());
      }
    }
  }

  /** Whether no directory above a file is a link. */
  private boolean isReached(String path) {
    Path parent = inside(path).getParent();
    while (!parent.equals(directory)) {
      if (!Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
        return false;
      }
      parent = parent.getParent();
    }
    return true;
  }

  private void deleteEmpty(Path parent) throws IOException {
    try {
      for (Path empty = parent; !empty.equals(directory); empty = empty.getParent()) {
        Files.delete(empty);
      }
    } catch (DirectoryNotEmptyException | NoSuchFileException stays) {
      return;
    }
  }

  @Override
  public void write(PublishedList list) {
    AtomicFile.write(directory.resolve(PublishedList.NAME), list.bytes());
  }

  private Path inside(String path) {
    return directory.resolve(path);
  }
}
