/**
 * Platforms under test: the properties that a dataset states, and the traits that rules and
 * questions use.
 *
 * <p>{@link dev.tare.dataset.platform.KnownPlatforms} has the traits of well-known names, for
 * datasets that state none.
 */
package dev.tare.dataset.platform;
