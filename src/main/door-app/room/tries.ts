/** Codes that were wrong, so that nobody tries them all. */
export interface Tries {
  /** When, the last minute's. */
  wrong: number[];
  /** Pauses so far, one after another. */
  pauses: number;
  /** No code is looked at before. */
  until: number;
}

export const NO_TRIES: Tries = { wrong: [], pauses: 0, until: 0 };

const MOST = 10;
const MINUTE = 60_000;
const FIRST_PAUSE = MINUTE / 2;
const LONGEST_PAUSE = 15 * MINUTE;
const FORGIVEN_AFTER = 30 * MINUTE;

/** Ten in a minute, and it takes a pause, each twice as long as the one before. */
export function afterWrong(tries: Tries, now: number): Tries {
  const wrong = [...tries.wrong.filter((at) => at <= now && now - at < MINUTE), now];
  if (wrong.length < MOST) {
    return { ...tries, wrong };
  }
  const pauses = now - tries.until > FORGIVEN_AFTER ? 0 : tries.pauses;
  return { wrong: [], pauses: pauses + 1, until: now + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** pauses) };
}

/** @returns when it is over; nothing if there is none. One longer than any can be comes of a clock that was set back. */
export function pauseOf(tries: Tries, now: number): number | undefined {
  return tries.until > now && tries.until - now <= LONGEST_PAUSE ? tries.until : undefined;
}
