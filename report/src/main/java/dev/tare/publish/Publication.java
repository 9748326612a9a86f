package dev.tare.publish;

/**
 * What was published.
 *
 * @param kind of the target: {@code directory}, {@code rsync}, {@code git} or {@code rclone}
 * @param sent new and changed files
 * @param deleted files
 * @param bytes of the files that were sent, before a client compressed them
 */
public record Publication(String kind, int sent, int deleted, long bytes) {}
