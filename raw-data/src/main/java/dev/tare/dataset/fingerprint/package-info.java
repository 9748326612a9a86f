/** What identifies a dataset: a hash of all that an analysis depends on. */
package dev.tare.dataset.fingerprint;
