/** Where to publish: the grammar of targets. */
package dev.tare.publish.address;
