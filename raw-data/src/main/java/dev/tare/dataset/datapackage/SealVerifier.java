package dev.tare.dataset.datapackage;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a dataset against the hashes in its description, and the description against its own. */
public final class SealVerifier {

  private static final String FILE = DatasetFiles.DESCRIPTION;

  private SealVerifier() {}

  public static List<DataIssue> check(Path directory, DataPackage description) {
    List<DataIssue> issues = new ArrayList<>();
    ofDescription(description).ifPresent(issues::add);
    for (PackageResource resource : description.resources()) {
      if (description.sealed() || resource.isSealed()) {
        problem(directory, resource).ifPresent(text -> issues.add(broken(resource.path(), text)));
      }
    }
    if (description.sealed()) {
      issues.addAll(AddedFiles.of(directory, listed(description)));
    }
    return issues;
  }

  private static Optional<DataIssue> ofDescription(DataPackage description) {
    if (description.seal() == DescriptionSeal.BROKEN) {
      return Optional.of(
          broken(FILE, "changed after Tare wrote it (its seal differs); restore the file"));
    }
    if (description.sealed() && !description.marked()) {
      return Optional.of(broken(FILE, "has hashes or an end, but is not marked as sealed"));
    }
    return description.sealed() && description.seal() == DescriptionSeal.ABSENT
        ? Optional.of(
            new DataIssue(
                IssueCode.OLD_SCHEMA,
                FILE,
                0,
                "written by an earlier version: changes of units, directions and facts in this file"
                    + " would not be noticed"))
        : Optional.empty();
  }

  private static Set<String> listed(DataPackage description) {
    return description.resources().stream().map(PackageResource::path).collect(Collectors.toSet());
  }

  private static DataIssue broken(String file, String text) {
    return new DataIssue(IssueCode.SEAL, file, 0, text);
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
    if (resource.sha256().isEmpty()) {
      return Optional.of("has no sha256 in datapackage.json; cannot be checked");
    }
    try {
      return resource.sha256().get().equals(Digest.sha256(file))
          ? Optional.empty()
          : Optional.of("changed after the campaign was sealed (sha256 differs)");
    } catch (IOException failed) {
      return Optional.of("cannot be read: " + failed.getMessage());
    }
  }
}
