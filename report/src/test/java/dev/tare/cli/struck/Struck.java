package dev.tare.cli.struck;

import java.util.List;

/** A command that is struck again and again. */
interface Struck {

  /** The command, which goes on from what earlier blows left. */
  List<String> command() throws Exception;

  /** Fails unless everything that is there is whole, and nothing that was there is lost. */
  void requireWhole() throws Exception;

  /**
   * Does the same undisturbed, and fails unless that leaves exactly what it leaves where nothing
   * was ever struck.
   */
  void complete() throws Exception;
}
