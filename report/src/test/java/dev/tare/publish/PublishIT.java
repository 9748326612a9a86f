package dev.tare.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Publishing to real servers on loopback, as a program of its own that can be killed. */
class PublishIT {

  @TempDir private Path folder;

  private Counterpart server;
  private int downloads;

  private void serve(String kind) throws Exception {
    server =
        switch (kind) {
          case "rsync" -> SshCounterpart.in(folder);
          case "git" -> GitCounterpart.in(folder);
          case "git without old files" ->
              GitCounterpart.in(folder, "uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant");
          case "git without any old file" -> GitCounterpart.in(folder, "uploadpack.allowFilter");
          case "rclone" -> S3Counterpart.in(folder);
          default -> CryptCounterpart.in(folder);
        };
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsync", "git", "rclone"})
  void onlyWhatChangedIsSentAndWhatIsGoneIsDeleted(String kind) throws Exception {
    sendTwice(kind);
  }

  /** Clients take files of one length and second for equal; their list of what is sent is one. */
  @ParameterizedTest
  @ValueSource(strings = {"rsync", "rclone", "encrypted"})
  void aChangeOfTheSameLengthInTheSameSecondIsSent(String kind) throws Exception {
    serve(kind);
    Path page = Pages.write(folder.resolve("site"), 1).resolve("trend.svg");
    FileTime second = FileTime.fromMillis(1_767_225_600_000L);
    for (String drawn : List.of("1", "2")) {
      Files.writeString(page, "<svg>" + drawn + "</svg>");
      Files.setLastModifiedTime(page, second);
      publish(0);
    }
    requireSame();
    assertThat(publish(0)).contains(": 0 files new or changed (0 bytes), 0 deleted");
  }

  @Tag("full")
  @ParameterizedTest
  @ValueSource(strings = {"git without old files", "git without any old file"})
  void serversThatSendNoOldFilesAreServedToo(String kind) throws Exception {
    sendTwice(kind);
  }

  private void sendTwice(String kind) throws Exception {
    serve(kind);
    Pages.write(folder.resolve("site"), 1);
    assertThat(publish(0))
        .contains("Published to " + kind.split(" ")[0] + ": 16 files new or changed");
    requireSame();
    assertThat(publish(0)).contains(": 0 files new or changed (0 bytes), 0 deleted");
    server.put("pages", "mine.txt");
    Pages.write(folder.resolve("site"), 2);
    assertThat(publish(0)).contains(": 9 files new or changed").contains(", 3 deleted");
    Pages.file(folder.resolve("site"), "mine.txt", "mine");
    requireSame();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsync", "git", "rclone"})
  void namesAreOnlyNames(String kind) throws Exception {
    serve(kind);
    Path site = Pages.write(folder.resolve("site"), 1);
    for (String name :
        List.of("-rf", "--delete", "#a", ";a", " a ", "$(touch x)", "`x`", "a*[b]?")) {
      Pages.file(site, name, name);
      Pages.file(site, "d/" + name, name);
    }
    for (String name :
        List.of("back\\slash", "a'b\"c", "%20", "a:b", "@a", "{a,b}", "~", "!x", "...")) {
      Pages.file(site, name, name);
      Pages.file(site, name + "d/x", name);
    }
    publish(0);
    requireSame();
    Pages.write(site, 2);
    publish(0);
    requireSame();
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsync", "git", "rclone"})
  void aPlaceOfOthersIsRefused(String kind) throws Exception {
    serve(kind);
    Pages.write(folder.resolve("site"), 1);
    server.put("pages", "thesis/mine.txt");
    assertThat(publish(1)).hasLineCount(1).contains("tare did not publish it");
    assertThat(Pages.contents(download())).containsOnlyKeys("thesis/mine.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsync", "git", "rclone"})
  void whateverIsKilledAtWhateverMomentEveryLinkWorksAndTheNextOneCompletesIt(String kind)
      throws Exception {
    strike(kind, 2);
  }

  @Tag("full")
  @ParameterizedTest
  @ValueSource(strings = {"rsync", "git", "rclone"})
  void thatHoldsAtSixtyMoments(String kind) throws Exception {
    strike(kind, 60);
  }

  private void strike(String kind, int moments) throws Exception {
    long seed = System.nanoTime();
    System.out.println("publishing to " + kind + " struck with seed " + seed);
    Random random = new Random(seed);
    serve(kind);
    Pages.write(folder.resolve("site"), 1);
    publish(0);
    Pages.write(folder.resolve("site"), 2);
    long start = System.nanoTime();
    publish(0);
    int most = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    for (int version = 3; version < 3 + moments; version++) {
      Pages.write(folder.resolve("site"), version);
      strike(random.nextInt(most), version % 2 == 0);
      assertThat(Pages.brokenLinks(download())).isEmpty();
    }
    publish(0);
    requireSame();
  }

  private void strike(int delay, boolean theServer) throws Exception {
    Process tare = start(server.environment(), "--limit", "20s");
    if (tare.waitFor(delay, TimeUnit.MILLISECONDS)) {
      return;
    }
    if (theServer) {
      server.kill();
      assertThat(tare.waitFor(2, TimeUnit.MINUTES)).isTrue();
      server.start();
    } else {
      tare.destroyForcibly().waitFor();
    }
    awaitNothingLeft();
  }

  private void awaitNothingLeft() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!Commands.processes(folder).isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(Commands.processes(folder)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsync", "git", "rclone"})
  void aServerThatIsGoneIsOneLineWithARemedy(String kind) throws Exception {
    serve(kind);
    Pages.write(folder.resolve("site"), 1);
    server.kill();
    assertThat(publish(1))
        .hasLineCount(1)
        .startsWith("tare: ")
        .contains("efused", "publish again, or try: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsync", "git", "rclone"})
  void secretsAreInNoArgumentAndNoMessage(String kind) throws Exception {
    serve(kind);
    Pages.write(folder.resolve("site"), 1);
    Map<String, String> environment = new LinkedHashMap<>(server.environment());
    environment.put("RCLONE_CONFIG_LAB_SECRET_ACCESS_KEY", "geheim-4711-xyz");
    environment.put("RCLONE_LOG_LEVEL", "DEBUG");
    environment.put("GIT_TRACE_CURL", "1");
    Process tare = start(environment);
    Set<String> seen = new HashSet<>();
    while (tare.isAlive()) {
      Commands.processes(folder).forEach(process -> seen.add(Commands.arguments(process)));
      TimeUnit.MILLISECONDS.sleep(5);
    }
    assertThat(seen).hasSizeGreaterThan(1);
    assertThat(String.join("\n", seen) + Commands.said(folder))
        .doesNotContain("geheim-4711-xyz", "BEGIN OPENSSH");
    server.kill();
    assertThat(start(environment).waitFor()).isEqualTo(1);
    assertThat(Commands.said(folder)).hasLineCount(1).doesNotContain("geheim-4711-xyz");
  }

  private Process start(Map<String, String> environment, String... more) throws Exception {
    List<String> words =
        new java.util.ArrayList<>(List.of("publish", "site", "--to", server.target("pages")));
    words.addAll(List.of(more));
    return Commands.tare(folder, environment, words);
  }

  private String publish(int exit) throws Exception {
    Process tare = start(server.environment());
    assertThat(tare.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(tare.exitValue()).as(Commands.said(folder)).isEqualTo(exit);
    return Commands.said(folder);
  }

  private void requireSame() throws Exception {
    assertThat(Pages.contents(download())).isEqualTo(Pages.contents(folder.resolve("site")));
  }

  private Path download() throws Exception {
    return server.download("pages", Files.createDirectories(folder.resolve("d" + downloads++)));
  }
}
