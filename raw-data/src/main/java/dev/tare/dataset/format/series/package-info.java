/**
 * Builds the series of a file from the numbers and times that tools print. What is not certain is
 * left out with an issue.
 */
package dev.tare.dataset.format.series;
