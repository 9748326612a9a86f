package dev.tare.dataset;

/**
 * One of a closed set of codes, such as {@code NO_HEADER}: an enum constant whose name is its
 * spelling in files and bundles.
 */
public interface Code {

  /** The code as files spell it. */
  String name();
}
