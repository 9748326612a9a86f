/** Work on an archive that Apache Spark does: which Spark, and one run of it. */
package dev.tare.cli.spark;
