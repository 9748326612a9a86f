/** What a night has done, for monitors: {@code state.json} and {@code tare.prom}. */
package dev.tare.cli.nightly.state;
