/** Campaigns for others: without what identifies a host or a person. */
package dev.tare.dataset.archive.export;
