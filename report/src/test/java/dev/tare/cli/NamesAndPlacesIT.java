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

  private static final Path TEMPORARY = Path.of("/tmp");

  @TempDir private Path folder;

  private Placed placed;
  private Path place;

  @BeforeEach
  void prepare() throws Exception {
    System.setProperty("tare.home", "..");
    System.setProperty("tare.lock", folder.resolve("lock").toString());
    placed = Placed.in(folder);
    place = Files.createDirectories(folder.resolve("place"));
  }

  @AfterEach
  void restore() throws Exception {
    System.clearProperty("tare.home");
    System.clearProperty("tare.lock");
    new ProcessBuilder("umount", "-l", place.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD) // not each test mounts
        .start()
        .waitFor();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Größe 1", "a'b\"c", "$(id);*", "-dash", "日本", "a,b=c"})
  void anyNameWorks(String name) throws Exception {
    Files.move(folder.resolve("y"), folder.resolve(name));
    for (String[] command : commands(placed.at(name))) {
      placed.works(command);
    }
    assertThat(folder.resolve(name).resolve("index.html")).isRegularFile();
    assertThat(folder.resolve(name + "-t").resolve(name + ".tar.gz")).isRegularFile();
  }

  /** All that read or write a directory; what they write is beside it. */
  private List<String[]> commands(String dataset) {
    return List.of(
        placed.measure("--into", dataset + "-c"),
        new String[] {"lint", dataset},
        new String[] {"analyze", dataset},
        new String[] {"report", dataset, "--lang", "en"},
        new String[] {"import", dataset, "--into", dataset + "-i"},
        new String[] {"archive", "create", dataset, "--to", dataset + "-t"},
        new String[] {"compare", dataset, placed.at("x")});
  }

  @Test
  void aLeadingDashNeedsTwo() throws Exception {
    Files.move(folder.resolve("y"), folder.resolve("-y"));
    placed.launched(List.of(), Placed.TARE, TEMPORARY, "lint", "--", "-y");
  }

  @Test
  void aNameOfTwoLinesIsNoBag() throws Exception {
    Files.move(folder.resolve("y"), folder.resolve("two\nlines"));
    String named = placed.at("two\nlines");
    placed.works("lint", named);
    placed.fails(
        "two lines: has a character in its name",
        "archive",
        "create",
        named,
        "--to",
        placed.at("place"));
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void twoCampaignsOfOneMinuteHaveDirectoriesOfTheirOwn() throws Exception {
    Path clone = Files.createDirectories(folder.resolve("real-clone"));
    Files.createSymbolicLink(clone.resolve("collector"), Placed.TARE.resolveSibling("collector"));
    Path link = Files.createSymbolicLink(folder.resolve("clone"), clone);
    System.setProperty("tare.home", link.toString());
    placed.works(placed.measure());
    placed.works(placed.measure());
    try (Stream<Path> files = Files.walk(clone.resolve("raw-data/archive"))) {
      assertThat(files.filter(file -> file.endsWith("fake-cpu.csv"))).hasSize(2);
    }
  }

  @Test
  void homeAndCloneMayBeLinks() throws Exception {
    Files.move(folder.resolve("home"), folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("home"), Path.of("real"));
    Files.createSymbolicLink(folder.resolve("clone"), Placed.TARE.getParent());
    Path tare = folder.resolve("clone/tare");
    placed.launched(List.of(), tare, TEMPORARY, placed.measure("--into", "c"));
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
    fill();
    nothingIsWritten("No space left on device");
  }

  private void fill() {
    try (var out = Files.newOutputStream(place.resolve("fill"))) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException full) {
      assertThat(full).hasMessage("No space left on device");
    }
  }

  private void nothingIsWritten(String why) throws Exception {
    List<String> before = files();
    String dataset = placed.at("place/d");
    placed.works("lint", dataset);
    placed.works("compare", dataset, placed.at("x"));
    placed.fails(why, placed.measure("--into", placed.at("place/c")));
    placed.fails(why, "analyze", dataset);
    placed.fails(why, "report", placed.at("y"), "--to", placed.at("place/r"));
    placed.fails(why, "import", placed.at("x"), "--into", placed.at("place/i"));
    placed.fails(why, "archive", "create", placed.at("y"), "--to", placed.at("place/t"));
    placed.fails(why, "simulate", "--scenario", "steady", "--into", placed.at("place/s"));
    assertThat(files()).isEqualTo(before);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  @Test
  void fewFilesAndProcessesAreEnough() throws Exception {
    require("only root can be another user", "chown", "-R", "nobody", folder.toString());
    List<String> nobody = List.of("setpriv", "--reuid=nobody", "--clear-groups");
    require(
        "others cannot read the clone",
        Stream.concat(nobody.stream(), Stream.of("test", "-r", "../tare")).toArray(String[]::new));
    List<String> limited = new ArrayList<>(nobody);
    limited.addAll(List.of("bash", "-c", "ulimit -n 64; ulimit -u 60; exec \"$@\"", "-"));
    for (String[] command : commands(placed.at("y"))) {
      placed.launched(limited, Placed.TARE, TEMPORARY, command);
    }
  }

  @Test
  void aFullDirectoryOfTemporaryFilesIsNoMatter() throws Exception {
    mount("-t", "tmpfs", "-o", "size=4k", "none", "place");
    fill();
    placed.launched(List.of(), Placed.TARE, place, "report", "y", "--lang", "en");
  }

  private void mount(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("mount"));
    Stream.of(words)
        .map(word -> word.equals("place") ? place.toString() : word)
        .forEach(command::add);
    require("mounting needs root", command.toArray(String[]::new));
  }

  private void require(String otherwise, String... command) throws Exception {
    Process process = new ProcessBuilder(command).start();
    assumeTrue(process.waitFor() == 0, "skipped: " + otherwise);
  }
}
