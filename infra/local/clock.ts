/**
 * The person's time on one machine: real time, unless it is sped up or moved on. What is shown is written down first, it
 * never runs backwards, and it stands still while the process is down. At speed 1, never moved on, it is simply now.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../functions/ports.ts';

export type VirtualClock = Clock & {
  /** A ceiling: virtual time does not pass it. Asked on every reading. */
  limit: () => number;
  /** Stands still until `run`. */
  freeze(): void;
  run(): void;
  /** Moves on at once; never back. */
  jumpTo(instant: number): void;
  /** Real milliseconds until virtual time reaches an instant, if nothing holds it; Infinity while frozen. */
  realUntil(instant: number): number;
  close(): void;
};

/** Fixed width, so that one write replaces the whole of the old value. */
const WIDTH = 16;

/**
 * @param speed virtual milliseconds per real one; 0 for a clock that only jumps
 * @param real what tells real time, epoch milliseconds
 */
export function virtualClock(folder: string, speed: number, startAt?: number, real = Date.now): VirtualClock {
  const path = join(folder, 'clock');
  const stored = startAt === undefined ? readStored(path) : undefined;
  const file = openSync(path, stored === undefined ? 'w' : 'r+');
  const plain = speed === 1 && startAt === undefined;
  let moved = !plain || stored !== undefined;
  let shown = stored ?? startAt ?? real();
  let anchor = shown;
  let anchorReal = real();
  let frozen = speed === 0;

  const show = (instant: number): number => {
    if (instant > shown) {
      shown = Math.floor(instant);
      if (moved) writeSync(file, String(shown).padStart(WIDTH, '0'), 0);
    }
    return shown;
  };
  const reanchor = (instant: number) => {
    anchor = instant;
    anchorReal = real();
  };
  const clock: VirtualClock = {
    real,
    limit: () => Number.POSITIVE_INFINITY,
    now() {
      if (frozen) return shown;
      if (!moved) return show(real());
      const wanted = anchor + (real() - anchorReal) * speed;
      const limit = Math.max(shown, clock.limit());
      if (wanted > limit) reanchor(limit);
      return show(Math.min(wanted, limit));
    },
    freeze() {
      clock.now();
      frozen = true;
    },
    run() {
      frozen = speed === 0;
      reanchor(shown);
    },
    jumpTo(instant) {
      if (!moved) {
        moved = true;
        show(real());
      }
      show(Math.max(instant, shown));
      reanchor(shown);
    },
    realUntil(instant) {
      if (instant <= shown) return 0;
      return frozen || speed === 0 ? Number.POSITIVE_INFINITY : (instant - clock.now()) / speed;
    },
    close: () => closeSync(file),
  };
  return clock;
}

function readStored(path: string): number | undefined {
  try {
    const value = Number(readFileSync(path, 'utf8').slice(0, WIDTH));
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
  } catch {
    return undefined;
  }
}
