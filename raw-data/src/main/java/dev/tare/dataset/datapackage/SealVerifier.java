package dev.tare.dataset.datapackage;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the files of a sealed campaign against the hashes in its description. */
public final class SealVerifier {

  private SealVerifier() {}

  public static List<DataIssue> check(Path directory, DataPackage description) {
    List<DataIssue> broken = new ArrayList<>();
    if (description.sealed()) {
      for (PackageResource resource : description.resources()) {
        problem(directory, resource)
            .ifPresent(text -> broken.add(new DataIssue(IssueCode.SEAL, resource.path(), 0, text)));
      }
    }
    return broken;
  }

  private static Optional<String> problem(Path directory, PackageResource resource) {
    if (!InsidePath.isInside(resource.path())) {
      return Optional.of("outside the dataset; not read");
    }
    Path listed = directory.resolve(resource.path());
    if (!Files.exists(listed, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of("listed in datapackage.json, but missing");
    }
    return InsidePath.file(directory, resource.path())
        .map(file -> change(file, resource))
        .orElse(Optional.of("a link or no file; not read"));
  }

  private static Optional<String> change(Path file, PackageResource resource) {
    try {
      String hash = Digest.sha256(file);
      return resource.sha256().isEmpty() || resource.sha256().get().equals(hash)
          ? Optional.empty()
          : Optional.of("changed after the campaign was sealed (sha256 differs)");
    } catch (IOException failed) {
      return Optional.of("cannot be read: " + failed.getMessage());
    }
  }
}
