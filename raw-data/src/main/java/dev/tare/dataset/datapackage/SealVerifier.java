package dev.tare.dataset.datapackage;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.Digest;
import java.io.IOException;
import java.nio.file.Files;
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
    Path file = directory.resolve(resource.path()).normalize();
    if (!file.startsWith(directory.normalize())) {
      return Optional.of("outside the dataset; not read");
    }
    if (!Files.isRegularFile(file)) {
      return Optional.of("listed in datapackage.json, but missing");
    }
    try {
      String hash = Digest.sha256(Files.readAllBytes(file));
      return resource.sha256().isEmpty() || resource.sha256().get().equals(hash)
          ? Optional.empty()
          : Optional.of("changed after the campaign was sealed (sha256 differs)");
    } catch (IOException failed) {
      return Optional.of("cannot be read: " + failed.getMessage());
    }
  }
}
