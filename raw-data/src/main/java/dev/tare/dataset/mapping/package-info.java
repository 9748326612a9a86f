/** The mapping file, in which a user states what the files themselves do not. */
package dev.tare.dataset.mapping;
