/** One class for each kind of target: how it is read, and how files get there. */
package dev.tare.publish.destination;
