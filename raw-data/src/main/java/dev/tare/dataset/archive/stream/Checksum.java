package dev.tare.dataset.archive.stream;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The algorithms of a bag's manifests; every bag has the manifests of all. */
public enum Checksum {
  SHA256("sha256", "SHA-256"),
  SHA512("sha512", "SHA-512");

  private final String id;
  private final String algorithm;

  Checksum(String id, String algorithm) {
    this.id = id;
    this.algorithm = algorithm;
  }

  public String id() {
    return id;
  }

  /** The file with the checksums of the payload. */
  public String manifest() {
    return "manifest-" + id + ".txt";
  }

  /** The file with the checksums of all other files but itself and its like. */
  public String tagManifest() {
    return "tagmanifest-" + id + ".txt";
  }

  public MessageDigest digest() {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
