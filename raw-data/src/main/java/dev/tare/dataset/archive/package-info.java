/**
 * Directories of many campaigns. Finding campaigns, packing them into bags and deleting old ones
 * (retention) belong here; what their values mean does not.
 */
package dev.tare.dataset.archive;
