package dev.tare.dataset.mapping;

import java.util.List;

/** A value in a mapping file that is not allowed; says where, and what is allowed. */
final class InvalidKeyException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient List<String> keys;

  /** {@code keys} lead from the object that is checked to the value. */
  InvalidKeyException(String message, String... keys) {
    super(message);
    this.keys = List.of(keys);
  }

  List<String> keys() {
    return keys;
  }
}
