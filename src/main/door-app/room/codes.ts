import { familyCode, hashOf, symbolsOf } from '../codes/code.ts';
import type { RoomFamily, RoomSheet } from '../server/room-contract.ts';

/** What was scanned or typed in a room. */
export type RoomCode =
  | { kind: 'noCode' }
  /** Scanned, it names its child as well. */
  | { kind: 'pickup'; code: string; child?: string }
  | { kind: 'family'; family: RoomFamily }
  | { kind: 'unknownFamily' };

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 6;
const TAIL_LENGTH = 2;
const PICKUP = /^pickup:([^:]+):([^:]+)$/;
const TRIES = 50;

/**
 * Random, as nobody is to guess it; with a digit, so that it is never a name. No two children inside have the same two
 * last symbols on their tags, as long as that can be.
 */
export function newCode(inside: readonly string[], random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)): string {
  const tails = new Set(inside.map(tailOf));
  let code = '';
  for (let i = 0; i < TRIES || inside.includes(code); i++) {
    code = draw(random);
    if (!tails.has(tailOf(code))) {
      return code;
    }
  }
  return code;
}

function draw(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  for (;;) {
    const fair = ALPHABET.length * Math.floor(256 / ALPHABET.length);
    const drawn = [...random(new Uint8Array(4 * CODE_LENGTH))].filter((byte) => byte < fair).slice(0, CODE_LENGTH);
    const code = drawn.map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
    if (code.length === CODE_LENGTH && /\d/.test(code)) {
      return code;
    }
  }
}

/** What the child's tag bears. */
export function tailOf(code: string): string {
  return code.slice(-TAIL_LENGTH);
}

/** In two halves, as one reads it to somebody. */
export function spaced(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** What the QR code of a child says. */
export function pickupText(child: string, code: string): string {
  return `pickup:${child}:${code}`;
}

export async function readRoomCode(text: string, sheet: RoomSheet): Promise<RoomCode> {
  const pickup = PICKUP.exec(text.trim());
  if (pickup) {
    return { kind: 'pickup', child: pickup[1].toLowerCase(), code: symbolsOf(pickup[2]) ?? '' };
  }
  const typed = typedCode(text);
  if (typed !== undefined) {
    return { kind: 'pickup', code: typed };
  }
  const code = familyCode(text);
  if (code === undefined) {
    return text.includes('://') ? { kind: 'unknownFamily' } : { kind: 'noCode' };
  }
  const hash = await hashOf(code);
  const family = sheet.families.find((one) => one.short === code || one.code === hash);
  if (family) {
    return { kind: 'family', family };
  }
  return /\d/.test(code) ? { kind: 'unknownFamily' } : { kind: 'noCode' };
}

/** A whole pick-up code as it is typed; nothing if it is none. */
export function typedCode(text: string): string | undefined {
  const code = symbolsOf(text);
  return code?.length === CODE_LENGTH && /\d/.test(code) ? code : undefined;
}

/** Whether this is two symbols as on a tag: enough to look a child up, never to hand it over. */
export function isTail(typed: string): boolean {
  return symbolsOf(typed)?.length === TAIL_LENGTH;
}
