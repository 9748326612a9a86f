package dev.tare.publish.address;

import java.nio.file.Path;

/** Where to publish. */
public sealed interface PublishTarget {

  /** A local directory. */
  record Local(Path directory) implements PublishTarget {

    @Override
    public String kind() {
      return "directory";
    }
  }

  /**
   * A directory on another host, by rsync over ssh.
   *
   * @param host with the user, if one is stated
   * @param path on that host; relative to the user's home, if it is relative
   */
  record Rsync(String host, String path) implements PublishTarget {

    @Override
    public String kind() {
      return "rsync";
    }
  }

  /**
   * A branch of a git repository.
   *
   * @param url as git takes it
   */
  record Git(String url, String branch) implements PublishTarget {

    @Override
    public String kind() {
      return "git";
    }
  }

  /**
   * A path of a remote that rclone's own configuration defines.
   *
   * @param remote its name
   * @param path in it, such as a bucket and a prefix; may be empty
   */
  record Rclone(String remote, String path) implements PublishTarget {

    @Override
    public String kind() {
      return "rclone";
    }
  }

  /** For people: {@code directory}, {@code rsync}, {@code git} or {@code rclone}. */
  String kind();
}
