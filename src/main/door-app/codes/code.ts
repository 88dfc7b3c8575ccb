import type { Family, Roster } from '../server/contract.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { isSigned } from './signature.ts';

/** What a scanned or typed text turns out to be. */
export type CodeRead =
  | { kind: 'noCode' }
  | { kind: 'expected'; family: Family }
  | { kind: 'withdrawn'; code: string }
  /** Registered after the roster was fetched: signed for a slot of this door. */
  | { kind: 'registeredSince'; code: string; slot: string; people: number }
  | { kind: 'otherSlot'; code: string; slot: string; people: number }
  | { kind: 'otherSchool' }
  | { kind: 'forged' }
  /** An older code, or a short one, that this device does not know: only the server can tell. */
  | { kind: 'unknown'; code: string };

const LINK = /\/r\/([^/?#]+)[^#]*(?:#(.*))?$/;
const SYMBOLS = /^[2-9A-HJKMNP-Z]+$/;
const LONG = 24;
const SHORT = 8;
const HASH_BYTES = 9;
const PURPOSE = 'homeroom-door-1';
const VERSION = 1;
const HEAD_BYTES = 24;
const SIGNATURE_BYTES = 64;

export async function readCode(text: string, roster: Roster): Promise<CodeRead> {
  const link = LINK.exec(text.trim());
  const code = familyCode(text);
  if (code === undefined) {
    return link || text.includes('://') ? { kind: 'otherSchool' } : { kind: 'noCode' };
  }
  if (code.length === SHORT) {
    return short(code, roster);
  }
  const hash = await hashOf(code);
  const family = roster.families.find((one) => one.code === hash);
  if (family) {
    return { kind: 'expected', family };
  }
  if (roster.withdrawn?.includes(hash)) {
    return { kind: 'withdrawn', code };
  }
  return link?.[2] ? signed(code, link[2], roster) : { kind: 'unknown', code };
}

/** The code of a family in a link or typed; nothing if it is none. */
export function familyCode(text: string): string | undefined {
  const code = symbolsOf(LINK.exec(text.trim())?.[1] ?? text);
  return code?.length === LONG || code?.length === SHORT ? code : undefined;
}

/** Symbols that codes are made of, in any case, spaces and hyphens ignored; nothing if there are others. */
export function symbolsOf(typed: string): string | undefined {
  const code = typed.replace(/[\s\-–]/g, '').toUpperCase();
  return SYMBOLS.test(code) ? code : undefined;
}

/** By which the roster knows a family's code: the code itself is the family's secret and not on the device. */
export async function hashOf(code: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', ascii(code));
  return toBase64url(new Uint8Array(digest).subarray(0, HASH_BYTES));
}

/** A name of eight letters reads as a short code too; without a digit it is rather a name. */
function short(code: string, roster: Roster): CodeRead {
  const family = roster.families.find((one) => one.short === code);
  if (family) {
    return { kind: 'expected', family };
  }
  return /\d/.test(code) ? { kind: 'unknown', code } : { kind: 'noCode' };
}

async function signed(code: string, fragment: string, roster: Roster): Promise<CodeRead> {
  const bytes = fromBase64url(fragment);
  if (bytes?.length !== HEAD_BYTES + SIGNATURE_BYTES || bytes[0] !== VERSION) {
    return { kind: 'forged' };
  }
  const head = bytes.slice(0, HEAD_BYTES);
  const id = hex(head.subarray(1, 3));
  const keys = roster.keys.filter((key) => key.id === id).flatMap((key) => fromBase64url(key.key) ?? []);
  if (keys.length === 0) {
    return { kind: 'otherSchool' };
  }
  const message = joined(ascii(PURPOSE), ascii(code), head);
  const checked = await Promise.all(keys.map((key) => isSigned(message, bytes.slice(HEAD_BYTES), key)));
  if (!checked.includes(true)) {
    return { kind: 'forged' };
  }
  const slot = uuid(head.subarray(3, 19));
  const kind = roster.slots.some((one) => one.id === slot) ? 'registeredSince' : 'otherSlot';
  return { kind, code, slot, people: head[19] };
}

function ascii(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function uuid(bytes: Uint8Array): string {
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
