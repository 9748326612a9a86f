package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Odd names work; places that cannot be written, and hosts that allow little, are one line and exit
 * code 1, and nothing half-written stays.
 */
class NamesAndPlacesIT {

  @TempDir private Path folder;

  private Placed placed;
  private Path place;

  @BeforeEach
  void prepare() throws Exception {
    placed = Placed.in(folder);
    place = Files.createDirectories(folder.resolve("place"));
  }

  @AfterEach
  void unmount() throws Exception {
    new ProcessBuilder("umount", "-l", place.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD) // not each test mounts
        .start()
        .waitFor();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Größe 1", "a'b\"c", "$(id);*", "-dash", "日本"})
  void anyNameWorks(String name) throws Exception {
    Files.move(folder.resolve("y"), folder.resolve(name));
    allWork("./" + name, name.startsWith("-") ? List.of("--", name) : List.of(name));
  }

  private void allWork(String place, List<String> dataset) throws Exception {
    assertThat(placed.measure("--into", place + "-c")).as(placed.said()).isZero();
    for (String command : List.of("lint", "analyze", "report", "import", "archive", "compare")) {
      List<String> words = new ArrayList<>(List.of(command));
      switch (command) {
        case "import" -> words.addAll(List.of("--into", place + "-i"));
        case "archive" -> words.addAll(List.of("create", "--to", place + "-t"));
        case "compare" -> words.addAll(dataset);
        default -> {}
      }
      words.addAll(command.equals("compare") ? List.of("x") : dataset);
      assertThat(placed.run(words.toArray(String[]::new))).as(placed.said()).isZero();
    }
    assertThat(folder.resolve(place + "/index.html").normalize()).isRegularFile();
    assertThat(folder.resolve(place + "-t").normalize()).isNotEmptyDirectory();
  }

  @Test
  void aNameOfTwoLinesIsNoBag() throws Exception {
    Files.move(folder.resolve("y"), folder.resolve("two\nlines"));
    assertThat(placed.run("lint", "two\nlines")).isZero();
    assertThat(placed.run("archive", "create", "two\nlines", "--to", "place")).isEqualTo(1);
    assertThat(placed.said()).contains("two lines: has a character in its name");
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void twoCampaignsOfOneMinuteAndLinksOfHomeAndClone() throws Exception {
    Files.move(folder.resolve("home"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("home"), Path.of("real"));
    Files.createSymbolicLink(folder.resolve("clone"), Placed.TARE.getParent());
    Placed linked = placed.of(folder.resolve("clone/tare"));
    assertThat(linked.measure()).as(placed.said()).isZero();
    assertThat(linked.measure()).as(placed.said()).isZero();
    try (Stream<Path> campaigns = Files.find(folder, 2, (file, a) -> file.endsWith("plan.json"))) {
      assertThat(campaigns.filter(file -> !file.getParent().endsWith("x"))).hasSizeGreaterThan(1);
    }
  }

  @Test
  void readOnlyPlacesAreNamed() throws Exception {
    placed.copy("place/d");
    mount("--bind", "place", "place");
    mount("-o", "remount,bind,ro", "place");
    nothingIsWritten("Read-only file system");
  }

  @Test
  void fullPlacesAreNamed() throws Exception {
    mount("-t", "tmpfs", "-o", "size=256k", "none", "place");
    placed.copy("place/d");
    byte[] fill = new byte[4096];
    try (var out = Files.newOutputStream(place.resolve("fill"))) {
      while (true) {
        out.write(fill);
      }
    } catch (IOException full) {
      nothingIsWritten("No space left on device");
    }
  }

  private void nothingIsWritten(String why) throws Exception {
    List<String> before = files();
    assertThat(placed.run("lint", "place/d")).isZero();
    assertThat(placed.run("compare", "place/d", "x")).isZero();
    fails(why, placed.measure("--into", "place/c"));
    fails(why, placed.run("analyze", "place/d"));
    fails(why, placed.run("report", "y", "--to", "place/r"));
    fails(why, placed.run("import", "x", "--into", "place/i"));
    fails(why, placed.run("archive", "create", "y", "--to", "place/t"));
    assertThat(files()).isEqualTo(before);
  }

  private void fails(String why, int code) throws IOException {
    assertThat(placed.said()).startsWith("tare: ").contains(why);
    assertThat(code).isEqualTo(1);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ulimit -n 64", "ulimit -u 60"})
  void fewFilesAndProcessesAreEnough(String limit) throws Exception {
    requireDone("only root can be another user", "chown", "-R", "nobody", folder.toString());
    String[] user = {"setpriv", "--reuid=nobody", "--clear-groups", "bash", "-c"};
    placed =
        placed.as(
            Stream.concat(Stream.of(user), Stream.of(limit + "; exec \"$@\"", "-"))
                .toArray(String[]::new));
    requireDone(
        "others cannot read the clone",
        "setpriv",
        "--reuid=nobody",
        "test",
        "-x",
        Placed.TARE.toString());
    allWork("./y", List.of("y"));
  }

  @Test
  void aFullDirectoryOfTemporaryFilesIsNoMatter() throws Exception {
    mount("-t", "tmpfs", "-o", "size=4k", "none", "place");
    Files.write(place.resolve("fill"), new byte[4096]);
    placed = placed.withTemporary(place);
    assertThat(placed.run("report", "y")).as(placed.said()).isZero();
  }

  private void mount(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("mount"));
    command.addAll(List.of(words));
    requireDone("mounting needs root", command.toArray(String[]::new));
  }

  private void requireDone(String otherwise, String... command) throws Exception {
    Process process = new ProcessBuilder(command).directory(folder.toFile()).start();
    assumeTrue(process.waitFor() == 0, "skipped: " + otherwise);
  }
}
