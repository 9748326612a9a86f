/** Programs that know how to reach others: rsync, git, rclone. Never through a shell. */
package dev.tare.publish.client;
