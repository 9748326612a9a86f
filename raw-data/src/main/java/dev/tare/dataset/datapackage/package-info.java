/** The file {@code datapackage.json}: the description of a dataset, and the seal of its files. */
package dev.tare.dataset.datapackage;
