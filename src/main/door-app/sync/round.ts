import type { Device } from '../keeping/device.ts';
import type { FactAnswer } from '../server/contract.ts';
import type { AnyFact } from '../server/facts.ts';
import type { Answer, Server } from '../server/server.ts';
import { doorTalk, roomTalk, type Talk } from './talk.ts';

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
const TOO_MUCH = ['unreadable', 'tooMany', 'tooLarge'];

/** Hands in what happened here first, hears what happened elsewhere, then fetches the list if it changed. */
export async function round(device: Device, server: Server, facts: AnyFact[], now = Date.now): Promise<Round> {
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
  return pass.room
    ? exchange(roomTalk(device, server), device, facts, past, now)
    : exchange(doorTalk(device, server), device, facts, past, now);
}

async function exchange<Body extends { again: number; facts: FactAnswer[] }>(
  talk: Talk<Body>, device: Device, facts: AnyFact[], past: boolean, now: () => number,
): Promise<Round> {
  const wasOver = device.pass!.over;
  const sentAt = now();
  const answer = await talk.sync(facts, sentAt);
  if (answer.kind !== 'answered') {
    const failure = await failed(device, answer, now());
    const hopeless = failure.kind === 'noNetwork' || (failure.kind === 'tooMuch' && device.unanswered().length === 1);
    return past && hopeless ? gone(device, 'withdrawn') : failure;
  }
  if (!talk.isWhole(answer.body)) {
    return { kind: 'noNetwork' };
  }
  await talk.hear(answer.body, sentAt, now());
  if (!device.pass) {
    return { kind: 'gone', why: 'withdrawn' }; // signed out meanwhile
  }
  if (wasOver) {
    await device.close(); // what was answered need not be kept
    return device.pass ? done(device, answer.body) : { kind: 'gone', why: 'expired' };
  }
  const instead = isStale(device, talk, answer.body) ? await talk.fetchList() : undefined;
  const failure = instead && (await failed(device, instead, now()));
  // with an older list one works on
  return failure && (failure.kind === 'gone' || !talk.hasList()) ? failure : done(device, answer.body);
}

async function failed(device: Device, answer: Exclude<Answer<unknown>, { kind: 'answered' }>, now: number): Promise<Round> {
  if (answer.kind !== 'problem') {
    return { kind: 'noNetwork' };
  }
  switch (answer.code) {
    case 'withdrawn':
      return gone(device, 'withdrawn');
    case 'expired':
      if (device.isInUse(now) && !device.isPast(now)) {
        return { kind: 'refused', code: answer.code }; // a child is still inside
      }
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

function done(device: Device, { again, facts }: { again: number; facts: FactAnswer[] }): Round {
  const settled = facts.some((fact) => fact.result !== 'later');
  return { kind: 'done', again: Math.max(1, again || 1) * 1000, more: settled && device.unanswered().length > 0 };
}

/** Where the server names no list, it says why when asked: a door may be closed before its time. */
function isStale<Body extends { again: number; facts: FactAnswer[] }>(device: Device, talk: Talk<Body>, body: Body): boolean {
  const tag = talk.tag(body);
  return !talk.hasList() || tag === undefined || tagOf(tag) !== tagOf(device.etag ?? '');
}

/** Whoever compresses an answer on its way may call its tag a weak one. */
function tagOf(etag: string): string {
  return etag.replace(/^W\//, '');
}
