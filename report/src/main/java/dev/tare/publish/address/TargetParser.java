package dev.tare.publish.address;

import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses targets. What a client would take for an option, an expression or a credential is refused:
 * arguments of processes can be read by everybody on the host.
 */
public final class TargetParser {

  /** The grammar, for messages and documents. */
  public static final String FORMS =
      "DIRECTORY, rsync:[USER@]HOST:PATH, git:URL#BRANCH or rclone:REMOTE:PATH";

  private static final String NAME = "[A-Za-z0-9_][A-Za-z0-9_.-]*";
  private static final String LOGIN =
      "(?:" + NAME + "@)?(?:" + NAME + "|\\[[0-9A-Fa-f:.]+(?:%[A-Za-z0-9]+)?\\])";

  private static final Pattern RSYNC = Pattern.compile("(" + LOGIN + "):(.+)");
  private static final Pattern GIT = Pattern.compile("(.+)#([^#]+)");
  private static final Pattern RCLONE =
      Pattern.compile("([A-Za-z0-9_](?:[A-Za-z0-9_ .+@-]*[A-Za-z0-9_.+@-])?):(.*)");

  /** {@code https}, {@code ssh} and {@code file} with a host and a port, if they have one. */
  private static final Pattern URL =
      Pattern.compile(
          "(?:https?://"
              + NAME
              + "(?::\\d{1,5})?/.+)|(?:file:///.+)"
              + "|(?:ssh://"
              + LOGIN
              + "(?::\\d{1,5})?/.+)|(?:"
              + LOGIN
              + ":[^-:].*)");

  private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._/+-]*");
  private static final Pattern NO_BRANCH =
      Pattern.compile("\\.\\.|//|/\\.|\\.lock(?:/|$)|[./]$|^HEAD$");

  private TargetParser() {}

  /** Fails for what is no target. */
  public static PublishTarget parse(String text) {
    if (text.isBlank() || text.startsWith("-") || !text.equals(PrintableText.line(text))) {
      throw wrong(text, "is not a target");
    }
    int colon = text.indexOf(':');
    String scheme = colon < 0 ? "" : text.substring(0, colon);
    String rest = text.substring(colon + 1);
    return switch (scheme) {
      case "rsync" -> rsync(text, rest);
      case "git" -> git(text, rest);
      case "rclone" -> rclone(text, rest);
      default ->
          colon < 0 || text.indexOf('/') >= 0 && text.indexOf('/') < colon
              ? new PublishTarget.Local(Path.of(text))
              : rsync(text, text);
    };
  }

  private static PublishTarget rsync(String text, String rest) {
    Matcher parts = RSYNC.matcher(rest);
    if (rest.startsWith("//") || !parts.matches() || parts.group(2).startsWith(":")) {
      throw wrong(text, "is not [USER@]HOST:PATH");
    }
    if (parts.group(2).startsWith("//")) {
      throw wrong(text, "is a URL");
    }
    return new PublishTarget.Rsync(parts.group(1), parts.group(2));
  }

  private static PublishTarget git(String text, String rest) {
    Matcher parts = GIT.matcher(rest);
    if (!parts.matches()) {
      throw wrong(text, "has no branch");
    }
    String branch = parts.group(2);
    if (!BRANCH.matcher(branch).matches() || NO_BRANCH.matcher(branch).find()) {
      throw wrong(text, "is not the name of a branch after #");
    }
    return new PublishTarget.Git(url(text, parts.group(1)), branch);
  }

  private static String url(String text, String url) {
    if (url.startsWith("/") || url.startsWith("./") || url.startsWith("../")) {
      return Path.of(url).toAbsolutePath().normalize().toString();
    }
    if (url.matches("[a-z+]+://[^/]*@.*") && !url.startsWith("ssh://")
        || url.matches("ssh://[^/@]*:[^/]*@.*")) {
      throw new InputException(
          "a git URL with a user name or password: everybody on this host could read it;"
              + " keep it in git's credential helper");
    }
    if (!URL.matcher(url).matches()) {
      throw wrong(text, "is not a URL of https, ssh or file, HOST:PATH or a path from / or ./");
    }
    return url;
  }

  private static PublishTarget rclone(String text, String rest) {
    if (rest.startsWith(":") || rest.matches("[^:]*,.*")) {
      throw new InputException(
          "an rclone remote with parameters: everybody on this host could read them;"
              + " define the remote with 'rclone config' or in the environment");
    }
    Matcher parts = RCLONE.matcher(rest);
    if (!parts.matches()) {
      throw wrong(text, "is not REMOTE:PATH, with a remote of 'rclone listremotes'");
    }
    return new PublishTarget.Rclone(parts.group(1), parts.group(2));
  }

  private static InputException wrong(String text, String problem) {
    return new InputException(
        "'" + PrintableText.line(text) + "' " + problem + "; expected: " + FORMS);
  }
}
