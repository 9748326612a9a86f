/** Thinning old campaigns of an archive; what was measured stays. */
package dev.tare.dataset.archive.prune;
