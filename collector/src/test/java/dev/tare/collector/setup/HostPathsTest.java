package dev.tare.collector.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cache is a place that nobody else can write, and further platforms are code. */
class HostPathsTest {

  @TempDir private Path temporary;

  @ParameterizedTest
  @ValueSource(strings = {"PATH=/bin", "HOME=", "HOME=relative", "XDG_CACHE_HOME=relative"})
  void withoutAHomeTheUsersOwnIsUsedAndNeverTmp(String variable) {
    String[] words = variable.split("=", 2);
    assertThat(paths(Map.of(words[0], words[1]), List.of()).cache())
        .isEqualTo(Path.of(System.getProperty("user.home"), ".cache", "tare"));
  }

  @Test
  void aNewCacheIsPrivateAndAnOldOneBecomesSo() throws IOException {
    HostPaths paths = cached(temporary.resolve("new"));
    paths.claimCache();
    assertThat(permissions(paths.cache())).isEqualTo("rwx------");
    Files.setPosixFilePermissions(paths.cache(), PosixFilePermissions.fromString("rwxr-xr-x"));
    paths.claimCache();
    assertThat(permissions(paths.cache())).isEqualTo("rwx------");
  }

  @Test
  void aCacheThatOthersCanWriteIsRefused() throws IOException {
    Path home = Files.createDirectories(temporary.resolve("open"));
    Files.createDirectory(home.resolve("tare"));
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThatThrownBy(cached(home)::claimCache)
        .isInstanceOf(InputException.class)
        .hasMessage(
            "the cache is not trusted: "
                + home
                + " can be written by others; set XDG_CACHE_HOME to a directory of yours");
  }

  @Test
  void aCacheOfAnotherUserIsRefused() throws Exception {
    assumeThat(System.getProperty("user.name")).as("chown needs root").isEqualTo("root");
    Path cache = Files.createDirectories(temporary.resolve("his/tare"));
    assertThat(new ProcessBuilder("chown", "nobody", cache.toString()).start().waitFor()).isZero();
    assertThatThrownBy(cached(temporary.resolve("his"))::claimCache)
        .hasMessageContaining(cache + " belongs to nobody");
  }

  @Test
  void furtherPlatformsThatOthersCanChangeNeedConsent() throws IOException {
    Path platform = Files.createDirectories(temporary.resolve("platforms/one"));
    Files.writeString(platform.resolve("platform.yaml"), "title: One\nisolation: container\n");
    Path run = Files.writeString(platform.resolve("run"), "#!/bin/sh\n");
    HostPaths paths = paths(Map.of("HOME", "/root"), List.of(temporary.resolve("platforms")));
    paths.requireTrusted();
    assertThat(run.toFile().setWritable(true, false)).isTrue();
    assertThatThrownBy(paths::requireTrusted)
        .isInstanceOf(InputException.class)
        .hasMessageContaining(run + " can be written by others")
        .hasMessageEndingWith("--trust");
  }

  @ParameterizedTest
  @ValueSource(strings = {"toolchain", "toolchain/bin", "toolchain/bin/tool", "link"})
  void whatAnOptionNamesNeedsConsentToo(String named) throws IOException {
    Path tools = Files.createDirectories(temporary.resolve("toolchain/bin"));
    Path tool = Files.writeString(tools.resolve("tool"), "#!/bin/sh\n");
    Files.createSymbolicLink(temporary.resolve("link"), tools);
    HostPaths paths =
        paths(Map.of("HOME", "/root"), List.of())
            .with(Map.of("rump", Map.of("toolchain", temporary.resolve(named).toString())));
    paths.requireTrusted();
    assertThat(tool.toFile().setWritable(true, false)).isTrue();
    assertThatThrownBy(paths::requireTrusted)
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("an option of rump is not trusted: ")
        .hasMessageContaining("tool can be written by others")
        .hasMessageEndingWith("--trust");
  }

  @Test
  void aToolchainThatIsNotThereIsForTheProbeToTell() {
    paths(Map.of("HOME", "/root"), List.of())
        .with(Map.of("rump", Map.of("toolchain", "/nowhere/rumprun")))
        .requireTrusted();
  }

  private HostPaths cached(Path home) {
    return paths(Map.of("XDG_CACHE_HOME", home.toString()), List.of());
  }

  private static HostPaths paths(Map<String, String> environment, List<Path> further) {
    return HostPaths.of(Path.of(".."), further, environment);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
