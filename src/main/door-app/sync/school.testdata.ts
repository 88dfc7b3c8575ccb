import type { Batch, FactAnswer, Roster, Synced } from '../server/contract.ts';

type Reply = { status: number; type?: string; body?: unknown; headers?: Record<string, string> };

/** A server of few words: writes facts down once each, and answers what a test wants it to. */
export class School {
  readonly facts = new Map<string, Batch['facts'][number]>();
  readonly batches: Batch[] = [];
  roster?: Roster;
  etag = '"1"';
  now = Date.parse('2026-11-25T22:50:00Z');
  /** What it answers instead, as long as there is something. */
  readonly instead: (Reply | 'nothing' | 'never')[] = [];
  /** Written down, but the answer is lost on the way. */
  loses = 0;
  namesNoRoster = false;
  /** Its door was closed: it only listens. */
  closed = false;
  judge: (fact: Batch['facts'][number]) => Partial<FactAnswer> = () => ({});

  readonly fetch = async (url: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const instead = this.instead.shift();
    if (instead === 'never') {
      return new Promise(() => {});
    }
    if (instead === 'nothing') {
      throw new TypeError('Failed to fetch');
    }
    return response(instead ?? this.answer(String(url), init));
  };

  problem(status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Reply {
    return { status, type: 'application/problem+json', body: { status, code, ...more }, headers };
  }

  private answer(url: string, init?: RequestInit): Reply {
    if (url.endsWith('roster')) {
      if (this.closed) {
        return this.problem(401, 'expired');
      }
      const known = new Headers(init?.headers).get('If-None-Match') === this.etag;
      return known ? { status: 304 } : { status: 200, body: this.roster, headers: { ETag: this.etag } };
    }
    const batch = JSON.parse(String(init?.body)) as Batch;
    this.batches.push(batch);
    const facts = batch.facts.map((fact): FactAnswer => {
      const judged = { id: fact.id, result: this.facts.has(fact.id) ? ('known' as const) : ('accepted' as const), ...this.judge(fact) };
      if (judged.result === 'accepted') {
        this.facts.set(fact.id, fact);
      }
      return judged;
    });
    if (this.loses-- > 0) {
      throw new TypeError('Failed to fetch');
    }
    const body: Synced = {
      now: new Date(this.now).toISOString(), roster: this.namesNoRoster || this.closed ? undefined : this.etag, cursor: String(this.facts.size), again: 2, facts, families: [], slots: [],
    };
    return { status: 200, body };
  }
}

function response({ status, type = 'application/json', body, headers = {} }: Reply): Response {
  const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(status === 304 ? null : text, { status, headers: { 'Content-Type': type, ...headers } });
}
