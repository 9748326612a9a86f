package dev.tare.dataset.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value in a mapping file that is not allowed; says where, and what is allowed. */
final class InvalidKeyException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient List<String> keys;

  /** {@code keys} lead from the object that is checked to the value. */
  InvalidKeyException(String message, String... keys) {
    super(message);
    this.keys = List.of(keys);
  }

  /** Throws a problem, if there is one, written as {@code .key.key: what}, inside these keys. */
  static void throwIf(Optional<String> problem, String... inside) {
    if (problem.isPresent()) {
      int colon = problem.get().indexOf(": ");
      Stream<String> more =
          Stream.of(problem.get().substring(0, colon).split("\\.")).filter(key -> !key.isEmpty());
      throw new InvalidKeyException(
          problem.get().substring(colon + 2),
          Stream.concat(Stream.of(inside), more).toArray(String[]::new));
    }
  }

  List<String> keys() {
    return keys;
  }
}
