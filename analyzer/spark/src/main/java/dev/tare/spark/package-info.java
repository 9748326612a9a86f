/**
 * Archives on Apache Spark: campaigns judged again on the machines of a cluster, and Parquet for
 * other engines. Each campaign is a task of its own.
 */
package dev.tare.spark;
