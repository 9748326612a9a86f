/** Grades one sample: what its noise is like, what it is consistent with, what it can support. */
package dev.tare.analyzer.noise;
