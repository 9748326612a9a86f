package dev.tare.collector.process;

import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.Cores;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The environment variables of platform scripts; values never become part of a shell text.
 *
 * @param campaign labels everything that is started, so that it can be found after a crash
 * @param state contains a directory for each platform's notes of this campaign
 * @param cache what outlives a campaign
 * @param workloads the built benchmarks
 * @param disk the directory whose file system is measured
 * @param guard the program that ends process trees
 * @param packages Debian packages that benchmarks need inside an image
 * @param seconds target duration of a run
 * @param timeout seconds after which a run is ended
 * @param cores for everything that is measured
 * @param path searched for commands
 */
public record ScriptEnvironment(
    String campaign,
    Path state,
    Path cache,
    Path workloads,
    Path disk,
    Path guard,
    List<String> packages,
    double seconds,
    double timeout,
    Cores cores,
    String path) {

  /** Every process of a campaign carries its id in its environment. */
  public static final String CAMPAIGN = "TARE_CAMPAIGN";

  private static final String OPTION = "TARE_OPTION_";

  /** The same with runs of another duration. */
  public ScriptEnvironment withDuration(double runSeconds, double runTimeout) {
    return new ScriptEnvironment(
        campaign,
        state,
        cache,
        workloads,
        disk,
        guard,
        packages,
        runSeconds,
        runTimeout,
        cores,
        path);
  }

  public Path stateOf(String platform) {
    return state.resolve(platform);
  }

  /** The variables for a platform's scripts. */
  public Map<String, String> variables(PlatformFolder platform) {
    Map<String, String> variables = new LinkedHashMap<>(variables());
    variables.put("TARE_STATE", stateOf(platform.id()).toString());
    variables.put("TMPDIR", stateOf(platform.id()).toString());
    platform
        .options()
        .forEach((name, value) -> variables.put(OPTION + name.toUpperCase(Locale.ROOT), value));
    return variables;
  }

  /** The variables that all platforms share. */
  public Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put(CAMPAIGN, campaign);
    variables.put("TARE_CACHE", cache.toString());
    variables.put("TARE_WORKLOADS", workloads.toString());
    variables.put("TARE_DISK", disk.toString());
    variables.put("TARE_GUARD", guard.toString());
    variables.put("TARE_PACKAGES", String.join(" ", packages));
    variables.put("TARE_SECONDS", plain(seconds));
    variables.put("TARE_TIMEOUT", plain(timeout));
    variables.putAll(cores.variables());
    variables.put("TARE_PID", Long.toString(ProcessHandle.current().pid()));
    variables.put("PATH", path);
    variables.put("LC_ALL", "C");
    return variables;
  }

  private static String plain(double seconds) {
    return seconds == Math.rint(seconds)
        ? Long.toString((long) seconds)
        : String.format(Locale.ROOT, "%.3f", seconds);
  }
}
