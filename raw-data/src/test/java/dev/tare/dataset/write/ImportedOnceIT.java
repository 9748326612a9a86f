package dev.tare.dataset.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import dev.tare.dataset.read.DatasetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed at any moment leaves nothing under the final name, or all of it. */
class ImportedOnceIT {

  private static final int KILLS = 5;

  @TempDir private Path folder;

  private Path from;
  private Path into;

  @BeforeEach
  void manyFiles() throws IOException {
    from = Files.createDirectory(folder.resolve("from"));
    into = folder.resolve("into");
    for (String platform : List.of("native", "docker", "kvm")) {
      for (int benchmark = 0; benchmark < 4; benchmark++) {
        StringBuilder text = new StringBuilder("time,value\n");
        for (int run = 0; run < 200; run++) {
          text.append(1_700_000_000 + run).append(',').append(run + benchmark).append(".5\n");
        }
        Files.writeString(from.resolve(platform + "-b" + benchmark + ".csv"), text);
      }
    }
  }

  /** The program of the child process. */
  static final class Child {

    private Child() {}

    public static void main(String[] arguments) {
      Path source = Path.of(arguments[0]);
      Dataset dataset = DatasetReader.read(source);
      System.out.println("read");
      DatasetImporter.write(dataset, source, Path.of(arguments[1]), "tare");
    }
  }

  @Test
  void killedImportLeavesAllOrNothingAndCanBeRepeated() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < KILLS; i++) {
      killAfter(random.nextInt(250));
      if (Files.exists(into)) {
        assertComplete();
        dev.tare.dataset.file.Directories.delete(into);
      }
    }
    DatasetImporter.write(DatasetReader.read(from), from, into, "tare");
    assertComplete();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactlyInAnyOrder(from, into);
    }
  }

  private void killAfter(int milliseconds) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                from.toString(),
                into.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    child.getInputStream().read();
    child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    child.destroyForcibly().waitFor();
  }

  private void assertComplete() {
    List<Sample> samples = DatasetReader.read(into).samples();
    assertThat(samples).hasSize(12).allSatisfy(sample -> assertThat(sample.runs()).hasSize(200));
    assertThat(DatasetReader.read(into).issues()).isEmpty();
  }
}
