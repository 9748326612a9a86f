/** Properties of this host: once per campaign (facts), and around every run (evidence). */
package dev.tare.collector.host;
