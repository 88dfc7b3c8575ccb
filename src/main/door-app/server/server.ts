import type { Batch, Entered, LookedUp, Roster, Synced } from './contract.ts';
import type { Charge, RoomBatch, RoomSheet, RoomSynced } from './room-contract.ts';

/** The server said no, in its own words: see the table in src/docs/door.md. */
export interface Problem {
  kind: 'problem';
  status: number;
  code: string;
  opensAt?: string;
  /** Milliseconds. */
  retryAfter?: number;
}

/** Nothing came, or nothing that the server wrote: a page of a hotel's Wi-Fi, half an answer. */
export interface NoNetwork {
  kind: 'noNetwork';
}

export type Answer<Body> = { kind: 'answered'; body: Body; etag?: string } | { kind: 'unchanged' } | Problem | NoNetwork;

const LONGEST_WAIT_MS = 15_000;
/** A family stands and waits. */
const LOOK_WAIT_MS = 3000;
/** A whole evening's families, on the slowest network. */
const ROSTER_WAIT_MS = 60_000;
const NO_NETWORK: NoNetwork = { kind: 'noNetwork' };

/** The server's side of the door. Never throws: what goes wrong is an answer too. */
export class Server {
  private readonly base: string;
  private readonly fetch: typeof fetch;

  /** @param base address of the API, with the slash at its end */
  constructor(base: string, fetcher: typeof fetch = (...args) => fetch(...args)) {
    this.base = base;
    this.fetch = fetcher;
  }

  enter(token: string, device: string): Promise<Answer<Entered>> {
    return this.ask('enter', { body: { token, device } });
  }

  roster(secret: string, etag?: string): Promise<Answer<Roster>> {
    return this.ask('roster', { secret, etag, wait: ROSTER_WAIT_MS });
  }

  sync(secret: string, batch: Batch): Promise<Answer<Synced>> {
    return this.ask('sync', { secret, body: batch });
  }

  look(secret: string, code: string): Promise<Answer<LookedUp>> {
    return this.ask('look', { secret, body: { code }, wait: LOOK_WAIT_MS });
  }

  room(secret: string, etag?: string): Promise<Answer<RoomSheet>> {
    return this.ask('room', { secret, etag, wait: ROSTER_WAIT_MS });
  }

  syncRoom(secret: string, batch: RoomBatch): Promise<Answer<RoomSynced>> {
    return this.ask('room/sync', { secret, body: batch });
  }

  /** From now on this device has the room. */
  takeCharge(secret: string): Promise<Answer<{ charge: Charge }>> {
    return this.ask('room/charge', { secret, body: {} });
  }

  signOut(secret: string): Promise<Answer<undefined>> {
    return this.ask('sign-out', { secret, body: {} });
  }

  private async ask<Body>(path: string, { secret, body, etag, wait = LONGEST_WAIT_MS }: Asked): Promise<Answer<Body>> {
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (secret) {
      headers.Authorization = `Bearer ${secret}`;
    }
    if (etag) {
      headers['If-None-Match'] = etag;
    }
    if (body) {
      headers['Content-Type'] = 'application/json';
    }
    try {
      const response = await this.fetch(this.base + path, {
        method: body ? 'POST' : 'GET',
        headers,
        body: body && JSON.stringify(body),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        signal: AbortSignal.timeout(wait),
      });
      return await read<Body>(response);
    } catch {
      return NO_NETWORK;
    }
  }
}

interface Asked {
  secret?: string;
  body?: object;
  etag?: string;
  /** Milliseconds. */
  wait?: number;
}

async function read<Body>(response: Response): Promise<Answer<Body>> {
  if (response.status === 304) {
    return { kind: 'unchanged' };
  }
  if (response.status === 204) {
    return { kind: 'answered', body: undefined as Body };
  }
  const type = response.headers.get('Content-Type') ?? '';
  if (response.ok) {
    return /^application\/json\b/.test(type)
      ? { kind: 'answered', body: (await response.json()) as Body, etag: response.headers.get('ETag') ?? undefined }
      : NO_NETWORK;
  }
  if (!/^application\/problem\+json\b/.test(type)) {
    return NO_NETWORK;
  }
  const problem = (await response.json()) as { code?: string; opensAt?: string };
  const seconds = Number(response.headers.get('Retry-After'));
  return {
    kind: 'problem',
    status: response.status,
    code: problem.code ?? 'broken',
    opensAt: problem.opensAt,
    retryAfter: seconds > 0 ? seconds * 1000 : undefined,
  };
}
