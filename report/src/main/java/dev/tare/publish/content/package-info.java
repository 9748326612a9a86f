/** What is to be published, what already is, and in which order the difference is sent. */
package dev.tare.publish.content;
