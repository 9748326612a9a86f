/** What ends measuring before the last planned run: budget, disk space, and signals. */
package dev.tare.cli.nightly.limit;
