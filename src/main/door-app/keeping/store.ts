import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Told } from '../evening/told.ts';
import type { Tries } from '../room/tries.ts';
import type { Roster } from '../server/contract.ts';
import type { AnyFact } from '../server/facts.ts';
import type { RoomSheet } from '../server/room-contract.ts';
import { newKey, seal, unseal, type Sealed } from './vault.ts';

/** What lets this device in. */
export interface Pass {
  device: string;
  secret: string;
  label: string;
  expiresAt: string;
  /** It is a childcare room's. */
  room?: boolean;
  /** Its time is over: only facts are still handed in. */
  over?: boolean;
}

/** What is kept beside the facts, each under its name. */
export interface Things {
  pass: Pass;
  roster: { etag: string; roster: Roster };
  sheet: { etag: string; sheet: RoomSheet };
  told: Told;
  tries: Tries;
  lookUps: number;
  slot: string;
}

interface Shelves extends DBSchema {
  keys: { key: string; value: CryptoKey };
  things: { key: string; value: Sealed };
  facts: { key: string; value: Sealed };
}

const VERSION = 1;
const WIPED = 'wiped';

/** This browser's database of the door. All that is in it is encrypted; facts are only ever added. */
export class Store {
  private readonly db: IDBPDatabase<Shelves>;
  /** Under a name of its own, so that one knows it from the key of whoever enters after a wipe. */
  private readonly keyName: string;
  private readonly key: CryptoKey;
  private readonly tabs: BroadcastChannel;
  private readonly onWiped: () => void;
  private closed = false;

  private constructor(db: IDBPDatabase<Shelves>, keyName: string, key: CryptoKey, tabs: BroadcastChannel, onWiped: () => void) {
    this.db = db;
    this.keyName = keyName;
    this.key = key;
    this.tabs = tabs;
    this.onWiped = onWiped;
    tabs.onmessage = () => void this.hear();
  }

  /** @param onWiped another tab wiped it: what this one shows is to go too */
  static async open(database = 'homeroom-door', onWiped: () => void = () => {}): Promise<Store> {
    const db = await openDB<Shelves>(database, VERSION, {
      upgrade: (fresh) => (['keys', 'things', 'facts'] as const).forEach((shelf) => void fresh.createObjectStore(shelf)),
      blocking: (_now, _wanted, event) => {
        (event.target as IDBDatabase).close();
        onWiped();
      },
    });
    const made = await newKey(); // made beforehand: a transaction does not wait for it
    const transaction = db.transaction('keys', 'readwrite');
    const [name = crypto.randomUUID()] = await transaction.store.getAllKeys();
    const key = (await transaction.store.get(name)) ?? made;
    await Promise.all([transaction.store.put(key, name), transaction.done]);
    return new Store(db, name, key, new BroadcastChannel(`${database}-store`), onWiped);
  }

  async read<Name extends keyof Things>(name: Name): Promise<Things[Name] | undefined> {
    const sealed = await this.db.get('things', name);
    return sealed && ((await unseal(this.key, name, sealed)) as Things[Name]);
  }

  async write<Name extends keyof Things>(name: Name, value: Things[Name]): Promise<void> {
    await this.put('things', [[name, await seal(this.key, name, value)]]);
  }

  async remove(...names: (keyof Things)[]): Promise<void> {
    await Promise.all(names.map((name) => this.db.delete('things', name)));
  }

  /** In the order in which they happened. */
  async facts(): Promise<AnyFact[]> {
    const [ids, sealed] = await Promise.all([this.db.getAllKeys('facts'), this.db.getAll('facts')]);
    const facts = await Promise.all(sealed.map((one, i) => unseal(this.key, ids[i], one) as Promise<AnyFact>));
    return facts.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }

  async add(...facts: AnyFact[]): Promise<void> {
    const sealed = await Promise.all(facts.map(async (fact): Promise<[string, Sealed]> => [fact.id, await seal(this.key, fact.id, fact)]));
    await this.put('facts', sealed, { durability: 'strict' });
  }

  /** Nothing under a key that another tab threw away meanwhile: nobody could read it, nor what is kept beside it. */
  private async put(shelf: 'things' | 'facts', sealed: [string, Sealed][], options?: IDBTransactionOptions): Promise<void> {
    const transaction = this.db.transaction(['keys', shelf], 'readwrite', options);
    if ((await transaction.objectStore('keys').getKey(this.keyName)) === undefined) {
      await transaction.done;
      this.gone();
      throw new Error('Wiped by another tab');
    }
    const kept = transaction.objectStore(shelf);
    await Promise.all([...sealed.map(([id, one]) => kept.put(one, id)), transaction.done]);
  }

  async drop(...facts: AnyFact[]): Promise<void> {
    await Promise.all(facts.map((fact) => this.db.delete('facts', fact.id)));
  }

  /** The key first: without it the rest is noise, also what a browser has not overwritten yet. Other tabs hear of it. */
  async wipe(): Promise<void> {
    await this.db.clear('keys');
    await Promise.all([this.db.clear('things'), this.db.clear('facts')]);
    this.tabs.postMessage(WIPED);
    this.close();
  }

  close(): void {
    this.closed = true;
    this.tabs.close();
    this.db.close();
  }

  /** Whoever opened it since has another key and goes on. */
  private async hear() {
    if (!this.closed && (await this.db.getKey('keys', this.keyName).catch(() => undefined)) === undefined) {
      this.gone();
    }
  }

  /** Another tab wiped it. */
  private gone() {
    if (!this.closed) {
      this.close();
      this.onWiped();
    }
  }
}
