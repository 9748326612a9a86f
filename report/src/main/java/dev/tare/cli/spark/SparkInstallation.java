package dev.tare.cli.spark;

import dev.tare.collector.host.Ownership;
import dev.tare.dataset.file.InputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Spark that this user has: that of {@code SPARK_HOME}, {@code spark-submit} on the path, or
 * the jars that the build downloads.
 *
 * @param home of Tare
 */
record SparkInstallation(Path home, Map<String, String> environment) {

  private static final String SUBMIT = "spark-submit";

  /** Tare's jar for Spark. */
  Path jar() {
    Path jar = home.resolve("analyzer/spark/target/tare-spark.jar");
    if (!Files.isRegularFile(jar)) {
      throw new InputException(jar + ": is missing; " + remedy());
    }
    return trusted(jar);
  }

  /** How to start {@code spark-submit}. */
  List<String> submit() {
    return installed().map(file -> List.of(trusted(file).toString())).orElseGet(this::downloaded);
  }

  /** Where Spark is, for what it starts. */
  Optional<Path> downloadedHome() {
    return installed().isPresent() ? Optional.empty() : Optional.of(engine());
  }

  private Optional<Path> installed() {
    Stream<Path> named =
        Optional.ofNullable(environment.get("SPARK_HOME")).stream()
            .map(spark -> Path.of(spark, "bin", SUBMIT));
    Stream<Path> onPath =
        Stream.of(environment.getOrDefault("PATH", "").split(":"))
            .map(directory -> Path.of(directory, SUBMIT));
    return Stream.concat(named, onPath)
        .filter(file -> file.isAbsolute() && Files.isExecutable(file))
        .findFirst();
  }

  private List<String> downloaded() {
    Path jars = engine().resolve("jars");
    if (!Files.isDirectory(jars)) {
      throw new InputException(
          "--spark: Apache Spark was not found; set SPARK_HOME, put spark-submit on the path, or "
              + remedy());
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + trusted(home.resolve("analyzer/spark/jdk17.options")));
    command.addAll(List.of("-cp", trusted(jars) + "/*", "org.apache.spark.deploy.SparkSubmit"));
    return command;
  }

  private Path engine() {
    return home.resolve("analyzer/spark/engine/target");
  }

  private String remedy() {
    return "build both: mvn -q -Pspark -DskipTests package -f " + home.resolve("pom.xml");
  }

  private static Path trusted(Path file) {
    Ownership.doubt(file)
        .ifPresent(
            doubt -> {
              throw new InputException(file + ": is not run, because " + doubt);
            });
    return file;
  }
}
