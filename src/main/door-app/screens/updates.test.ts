import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { keepUpToDate } from './updates.ts';

const WORKER = new URL('../worker/worker.ts', import.meta.url).href;
const HERE = 'https://school.example/door/app/worker.js';
const PAGE = 'https://school.example/door/app';
const MAIN = 'https://school.example/door/app/main-2.js';

type Handler = (event: Record<string, unknown>) => void;

/** A browser's side of a worker: its caches, its events, and a network that may be gone. */
class Browser {
  readonly kept = new Map<string, Map<string, string>>([['homeroom-door-OLD', new Map([[PAGE, 'old page']])], ['others', new Map()]]);
  readonly handlers = new Map<string, Handler>();
  network = true;
  waiting = true;
  private static run = 0;

  async start() {
    const caches = {
      open: async (name: string) => this.cache(name),
      keys: async () => [...this.kept.keys()],
      delete: async (name: string) => this.kept.delete(name),
    };
    const self = {
      location: { href: HERE },
      addEventListener: (name: string, handler: Handler) => this.handlers.set(name, handler),
      skipWaiting: () => (this.waiting = false),
      clients: { claim: async () => undefined },
    };
    const Request = class {
      readonly url: string;
      constructor(file: string) {
        this.url = new URL(file, HERE).href;
      }
    };
    const fetch = async () => 'from the network';
    Object.assign(globalThis, { self, caches, Request, fetch, FILES: ['main-2.js'], BUILD: 'NEW' });
    await import(`${WORKER}?${Browser.run++}`);
  }

  /** Lets an event happen, and waits for what the worker asked to wait for. */
  async happen(name: string, event: Record<string, unknown> = {}): Promise<unknown> {
    let awaited: unknown;
    const wait = (promise: unknown) => (awaited = promise);
    this.handlers.get(name)!({ ...event, waitUntil: wait, respondWith: wait });
    return awaited;
  }

  private cache(name: string) {
    const addAll = async (requests: { url: string }[]) => {
      if (!this.network) {
        throw new TypeError('Failed to fetch');
      }
      this.kept.set(name, new Map(requests.map(({ url }) => [url, `new ${url}`])));
    };
    return { addAll, match: async (url: string) => this.kept.get(name)?.get(url) };
  }
}

let browser: Browser;
beforeEach(async () => {
  browser = new Browser();
  await browser.start();
});

test('has the page and each of its files at hand once it is installed', async () => {
  await browser.happen('install');
  assert.deepEqual([...browser.kept.get('homeroom-door-NEW')!.keys()], [PAGE, MAIN]);
});

test('leaves the older app whole when the network goes while a newer one comes', async () => {
  browser.network = false;
  await assert.rejects(browser.happen('install') as Promise<unknown>);
  assert.equal(browser.kept.get('homeroom-door-OLD')?.get(PAGE), 'old page');
});

test('waits until the page says that it may take over', async () => {
  await browser.happen('install');
  assert.equal(browser.waiting, true);
  await browser.happen('message', { data: 'something else' });
  assert.equal(browser.waiting, true);
  await browser.happen('message', { data: 'take over' });
  assert.equal(browser.waiting, false);
});

test('throws away only older ones of its own', async () => {
  await browser.happen('install');
  await browser.happen('activate');
  assert.deepEqual([...browser.kept.keys()], ['others', 'homeroom-door-NEW']);
});

test('answers for the page and its files, and for nothing else', async () => {
  await browser.happen('install');
  const asked = (url: string, mode = 'no-cors', method = 'GET') => browser.happen('fetch', { request: { url, mode, method } });
  assert.equal(await asked(`${PAGE}?source=home`, 'navigate'), `new ${PAGE}`);
  assert.equal(await asked(MAIN), `new ${MAIN}`);
  assert.equal(await asked('https://school.example/door/api/roster'), undefined);
  assert.equal(await asked(MAIN, 'no-cors', 'POST'), undefined);
});

for (const [mayChange, messages] of [[true, ['take over']], [false, []]] as const) {
  test(`lets a newer app ${mayChange ? 'take over when everything was handed in' : 'wait while something is still to be sent'}`, async () => {
    const told: unknown[] = [];
    const waiting = { postMessage: (message: unknown) => told.push(message) };
    const serviceWorker = { controller: {}, addEventListener: () => undefined, register: async () => ({ waiting }) };
    Object.defineProperty(globalThis, 'navigator', { value: { serviceWorker }, configurable: true });
    keepUpToDate(() => mayChange);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(told, messages);
  });
}

const OWN = new URL('worker.js', new URL('./updates.ts', import.meta.url)).href;
for (const [whose, scriptURL, reloads] of [['an older one of its own', OWN, 1], ['the site’s own', 'https://school.example/sw.js', 0], ['none', undefined, 0]] as const) {
  test(`opens ${reloads ? 'anew' : 'no second time'} when a worker takes over from ${whose}`, () => {
    let [reloaded, takesOver] = [0, () => {}];
    const serviceWorker = {
      controller: scriptURL === undefined ? null : { scriptURL },
      addEventListener: (_: string, handler: () => void) => (takesOver = handler),
      register: async () => ({}),
    };
    Object.defineProperty(globalThis, 'navigator', { value: { serviceWorker }, configurable: true });
    Object.assign(globalThis, { location: { reload: () => reloaded++ } });
    keepUpToDate(() => true);
    takesOver();
    assert.equal(reloaded, reloads);
  });
}
