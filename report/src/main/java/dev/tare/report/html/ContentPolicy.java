package dev.tare.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * What a browser may do with a page (W3C, Content Security Policy Level 3): show it with exactly
 * its own style and run exactly its own script. Nothing is loaded, so whatever else stands in the
 * page is not ours and stays without effect.
 */
final class ContentPolicy {

  private ContentPolicy() {}

  /** The policy of a page with those contents of its {@code style} and {@code script} elements. */
  static String of(String style, String script) {
    return "default-src 'none'; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  /**
   * The policy of a page of a site, which loads the site's own files, also from disk, and runs no
   * script but this one.
   */
  static String ofSite(Optional<String> script) {
    String scripts = script.map(one -> "; script-src '" + hash(one) + "' 'self' file:").orElse("");
    return "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:"
        + scripts
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
