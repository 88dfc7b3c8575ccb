import { hear } from '../evening/told.ts';
import type { Device } from '../keeping/device.ts';
import type { Fact, Synced } from '../server/contract.ts';
import type { Answer, Server } from '../server/server.ts';

/** What came of one exchange with the server. */
export type Round =
  | { kind: 'done'; again: number; more: boolean }
  | { kind: 'noNetwork' }
  /** The server could not just now; nothing is lost. */
  | { kind: 'refused'; code: string; retryAfter?: number }
  /** The server cannot read so much, or one of these. */
  | { kind: 'tooMuch'; code: string }
  | { kind: 'notYet'; opensAt: number }
  | { kind: 'gone'; why: 'withdrawn' | 'expired' };

export const MOST_FACTS = 250;
const NOTHING_LISTED = { keys: [], slots: [], families: [] };
const TOO_MUCH = ['unreadable', 'tooMany', 'tooLarge'];

/** Hands in what happened here first, hears what happened elsewhere, then fetches the roster if it changed. */
export async function round(device: Device, server: Server, facts: Fact[], now = Date.now): Promise<Round> {
  // the device's clock may be wrong: what was not handed in is offered once more before it goes
  const past = device.isPast(now());
  if (past && device.unanswered().length === 0) {
    await device.wipe();
  } else if (device.isOver(now()) && !device.pass?.over) {
    await device.close();
  }
  const { pass } = device;
  if (!pass) {
    return { kind: 'gone', why: 'expired' };
  }
  const counted = device.lookUps;
  const sentAt = now();
  const answer = await server.sync(pass.secret, {
    sentAt: new Date(sentAt).toISOString(),
    queued: device.unanswered().length - facts.length,
    lookUps: counted,
    cursor: device.told.cursor,
    facts,
  });
  if (answer.kind !== 'answered') {
    const failure = await failed(device, answer);
    const hopeless = failure.kind === 'noNetwork' || (failure.kind === 'tooMuch' && device.unanswered().length === 1);
    return past && hopeless ? gone(device, 'withdrawn') : failure;
  }
  if (!isWhole(answer.body)) {
    return { kind: 'noNetwork' };
  }
  await device.hear(hear(device.told, answer.body, sentAt, now()), counted);
  if (!device.pass) {
    return { kind: 'gone', why: 'withdrawn' }; // signed out meanwhile
  }
  if (pass.over) {
    await device.close(); // what was answered need not be kept
    return device.pass ? done(device, answer.body) : { kind: 'gone', why: 'expired' };
  }
  const failure = isStale(device, answer.body) ? await fetchRoster(device, server) : undefined;
  // with an older roster one works on
  return failure && (failure.kind === 'gone' || !device.roster) ? failure : done(device, answer.body);
}

async function fetchRoster(device: Device, server: Server): Promise<Round | undefined> {
  const answer = await server.roster(device.pass!.secret, device.etag);
  if (answer.kind === 'answered') {
    if (!answer.body?.school) {
      return { kind: 'noNetwork' };
    }
    await device.takeRoster({ ...NOTHING_LISTED, ...answer.body }, answer.etag ?? '');
  }
  return answer.kind === 'problem' || answer.kind === 'noNetwork' ? failed(device, answer) : undefined;
}

async function failed(device: Device, answer: Exclude<Answer<unknown>, { kind: 'answered' }>): Promise<Round> {
  if (answer.kind !== 'problem') {
    return { kind: 'noNetwork' };
  }
  switch (answer.code) {
    case 'withdrawn':
      return gone(device, 'withdrawn');
    case 'expired':
      return device.pass?.over ? gone(device, 'withdrawn') : gone(device, 'expired');
    case 'notYet':
      return { kind: 'notYet', opensAt: Date.parse(answer.opensAt ?? '') };
    default:
      return TOO_MUCH.includes(answer.code)
        ? { kind: 'tooMuch', code: answer.code }
        : { kind: 'refused', code: answer.code, retryAfter: answer.retryAfter };
  }
}

async function gone(device: Device, why: 'withdrawn' | 'expired'): Promise<Round> {
  await (why === 'withdrawn' ? device.wipe() : device.close());
  return { kind: 'gone', why };
}

function done(device: Device, { again, facts }: Synced): Round {
  const settled = facts.some((fact) => fact.result !== 'later');
  return { kind: 'done', again: Math.max(1, again || 1) * 1000, more: settled && device.unanswered().length > 0 };
}

function isStale(device: Device, { roster }: Synced): boolean {
  return !device.roster || (roster !== undefined && tagOf(roster) !== tagOf(device.etag ?? ''));
}

/** Whoever compresses an answer on its way may call its tag a weak one. */
function tagOf(etag: string): string {
  return etag.replace(/^W\//, '');
}

/** Half an answer is none. */
function isWhole(body: Synced | undefined): body is Synced {
  return (
    Array.isArray(body?.facts) && Array.isArray(body.families) && Array.isArray(body.slots) && !Number.isNaN(Date.parse(body.now))
  );
}
