package dev.tare.collector.host;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether somebody else can change a file: then what it says is not obeyed. A file is trusted if it
 * and every directory above it belong to this user or to root, and nobody else can write there. In
 * a directory such as /tmp everybody can create files, but not replace those of others.
 */
public final class Ownership {

  private static final int ROOT = 0;
  private static final int STICKY = 01000;
  private static final int GROUP_WRITES = 0020;
  private static final int OTHERS_WRITE = 0002;

  private Ownership() {}

  /** Why a file or directory is not trusted; absent when it is. */
  public static Optional<String> doubt(Path path) {
    Path named = path.toAbsolutePath().normalize();
    try {
      Path real = named.toRealPath();
      return Stream.concat(above(named), above(real))
          .distinct()
          .map(part -> doubt(part, part.equals(named) || part.equals(real)))
          .filter(Objects::nonNull)
          .findFirst();
    } catch (IOException failed) {
      throw InputException.of(path, "cannot be read", failed);
    }
  }

  /** The same for a directory with everything in it; links count as what they lead to. */
  public static Optional<String> doubtInside(Path directory) {
    try (Stream<Path> files = Files.walk(directory.toRealPath())) {
      return Stream.concat(Stream.of(directory), files)
          .map(Ownership::doubt)
          .flatMap(Optional::stream)
          .findFirst();
    } catch (UncheckedIOException failed) {
      throw InputException.of(directory, "cannot be read", failed.getCause());
    } catch (IOException failed) {
      throw InputException.of(directory, "cannot be read", failed);
    }
  }

  private static Stream<Path> above(Path path) {
    return Stream.iterate(path, Objects::nonNull, Path::getParent);
  }

  private static String doubt(Path path, boolean itself) {
    try {
      Map<String, Object> is =
          Files.readAttributes(path, "unix:uid,gid,mode", LinkOption.NOFOLLOW_LINKS);
      int mode = (int) is.get("mode");
      if (!List.of(ROOT, self()).contains(is.get("uid"))) {
        return path + " belongs to " + Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName();
      }
      boolean shared = !Files.isSymbolicLink(path) && isWrittenByOthers(mode, (int) is.get("gid"));
      return shared && (itself || (mode & STICKY) == 0) ? path + " can be written by others" : null;
    } catch (IOException failed) {
      throw InputException.of(path, "cannot be read", failed);
    }
  }

  /** Users have groups of their own; root obeys no other group. */
  private static boolean isWrittenByOthers(int mode, int group) throws IOException {
    return (mode & OTHERS_WRITE) != 0
        || (mode & GROUP_WRITES) != 0 && self() == ROOT && group != ROOT;
  }

  private static int self() throws IOException {
    return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
  }
}
