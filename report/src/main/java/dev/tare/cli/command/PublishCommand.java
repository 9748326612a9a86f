package dev.tare.cli.command;

import dev.tare.cli.option.DurationConverter;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.file.InputException;
import dev.tare.publish.Publication;
import dev.tare.publish.Publisher;
import dev.tare.publish.address.PublishTarget;
import dev.tare.publish.address.TargetParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Publishes a site or a report. */
@Command(
    name = "publish",
    description = {
      "Publish a site or a report: send what is new or changed, then delete what is gone.",
      "New pages go before the pages that link to them, and what tare did not publish is never"
          + " deleted. If the connection breaks, what is there stays readable; publish again.",
      "",
      "TARGET is one of:",
      "  DIRECTORY                 a local directory (with a colon in its name: ./a:b)",
      "  rsync:[USER@]HOST:PATH    a directory on another host, by rsync over ssh;",
      "                            [USER@]HOST:PATH means the same",
      "  git:URL#BRANCH            a branch; each time one commit is appended",
      "  rclone:REMOTE:PATH        a remote of 'rclone listremotes', such as S3",
      "Credentials come from the configuration or environment of ssh, git and rclone only."
    })
public final class PublishCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "Directory of a site or report; everything in it is published.")
  private Path directory;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "TARGET",
      converter = TargetConverter.class,
      description = "Where to publish; empty, or published before.")
  private PublishTarget target;

  @Option(
      names = "--limit",
      paramLabel = "DURATION",
      converter = DurationConverter.class,
      description = "End the client program after this time. Default: 2h.")
  private Duration limit = Publisher.LIMIT;

  @Option(
      names = "--all",
      description =
          "Compare every file with the target, not only those that changed since the last time;"
              + " mends what others changed there.")
  private boolean all;

  @Override
  public Integer call() {
    Publication done = new Publisher(limit, all).publish(directory, target);
    spec.commandLine()
        .getOut()
        .printf(
            "Published to %s: %d files new or changed (%d bytes), %d deleted%n",
            done.kind(), done.sent(), done.bytes(), done.deleted());
    return ExitCode.DONE;
  }

  /** A wrong target is wrong usage. */
  private static final class TargetConverter implements ITypeConverter<PublishTarget> {

    @Override
    public PublishTarget convert(String text) {
      try {
        return TargetParser.parse(text);
      } catch (InputException wrong) {
        throw new TypeConversionException(wrong.getMessage());
      }
    }
  }
}
