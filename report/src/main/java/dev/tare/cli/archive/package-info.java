/** The commands {@code tare archive ...}: options become calls, results become lines. */
package dev.tare.cli.archive;
