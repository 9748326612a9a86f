/**
 * Platforms under test: what a dataset states of each, and the traits that rules and questions ask.
 *
 * <p>{@link dev.tare.dataset.platform.KnownPlatforms} knows the traits of well-known names, for
 * datasets that state none.
 */
package dev.tare.dataset.platform;
