package dev.tare.cli.terminal;

import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Prints an error on one line of standard error. */
public final class ErrorReporter {

  private ErrorReporter() {}

  public static int usage(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    PrintWriter err = line.getErr();
    String command = line.getCommandSpec().qualifiedName();
    err.println("tare: " + oneLine(wrong.getMessage()) + "; see '" + command + " --help'");
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    return ExitCode.USAGE;
  }

  public static int failure(Exception failure, CommandLine line, boolean verbose) {
    PrintWriter err = line.getErr();
    boolean expected = failure instanceof InputException;
    err.println("tare: " + (expected ? "" : "unexpected error: ") + oneLine(message(failure)));
    if (verbose) {
      failure.printStackTrace(err);
    } else if (!expected) {
      err.println("tare: use --verbose to print the stack trace");
    }
    return ExitCode.FAILED;
  }

  /**
   * Prints what ended the program itself, such as too little memory; a class that could not be
   * loaded has the reason as its cause.
   */
  public static int fatal(Error failure, PrintWriter err, boolean verbose) {
    Throwable reason = failure;
    while (reason.getCause() != null && !(reason instanceof InputException)) {
      reason = reason.getCause();
    }
    boolean host = failure instanceof OutOfMemoryError;
    String why = host ? "the host does not allow more memory or processes: " : "";
    err.println("tare: " + why + oneLine(message(reason)));
    if (verbose) {
      failure.printStackTrace(err);
    }
    return ExitCode.FAILED;
  }

  private static String message(Throwable failure) {
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  private static String oneLine(String text) {
    return PrintableText.of(text.strip().replaceAll("\\s*\\R\\s*", "; "));
  }
}
