import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Fact, Roster } from '../server/contract.ts';
import type { Told } from '../evening/told.ts';
import { newKey, seal, unseal, type Sealed } from './vault.ts';

/** What lets this device in. */
export interface Pass {
  device: string;
  secret: string;
  label: string;
  expiresAt: string;
  /** Its time is over: only facts are still handed in. */
  over?: boolean;
}

/** What is kept beside the facts, each under its name. */
export interface Things {
  pass: Pass;
  roster: { etag: string; roster: Roster };
  told: Told;
  lookUps: number;
  slot: string;
}

interface Shelves extends DBSchema {
  keys: { key: string; value: CryptoKey };
  things: { key: string; value: Sealed };
  facts: { key: string; value: Sealed };
}

const VERSION = 1;
const KEY = 'device';

/** This browser's database of the door. All that is in it is encrypted; facts are only ever added. */
export class Store {
  private readonly name: string;
  private readonly db: IDBPDatabase<Shelves>;
  private readonly key: CryptoKey;

  private constructor(name: string, db: IDBPDatabase<Shelves>, key: CryptoKey) {
    this.name = name;
    this.db = db;
    this.key = key;
  }

  /** @param onWiped another tab wiped it: what this one shows is to go too */
  static async open(name = 'homeroom-door', onWiped: () => void = () => {}): Promise<Store> {
    const db = await openDB<Shelves>(name, VERSION, {
      upgrade: (fresh) => (['keys', 'things', 'facts'] as const).forEach((shelf) => void fresh.createObjectStore(shelf)),
      blocking: (_now, _wanted, event) => {
        (event.target as IDBDatabase).close();
        onWiped();
      },
    });
    const made = await newKey(); // made beforehand: a transaction does not wait for it
    const transaction = db.transaction('keys', 'readwrite');
    const key = (await transaction.store.get(KEY)) ?? made;
    await Promise.all([transaction.store.put(key, KEY), transaction.done]);
    return new Store(name, db, key);
  }

  async read<Name extends keyof Things>(name: Name): Promise<Things[Name] | undefined> {
    const sealed = await this.db.get('things', name);
    return sealed && ((await unseal(this.key, name, sealed)) as Things[Name]);
  }

  async write<Name extends keyof Things>(name: Name, value: Things[Name]): Promise<void> {
    await this.db.put('things', await seal(this.key, name, value), name);
  }

  async remove(...names: (keyof Things)[]): Promise<void> {
    await Promise.all(names.map((name) => this.db.delete('things', name)));
  }

  /** In the order in which they happened. */
  async facts(): Promise<Fact[]> {
    const [ids, sealed] = await Promise.all([this.db.getAllKeys('facts'), this.db.getAll('facts')]);
    const facts = await Promise.all(sealed.map((one, i) => unseal(this.key, ids[i], one) as Promise<Fact>));
    return facts.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  }

  async add(...facts: Fact[]): Promise<void> {
    const sealed = await Promise.all(facts.map((fact) => seal(this.key, fact.id, fact)));
    const transaction = this.db.transaction('facts', 'readwrite', { durability: 'strict' });
    await Promise.all([...facts.map((fact, i) => transaction.store.put(sealed[i], fact.id)), transaction.done]);
  }

  async drop(...facts: Fact[]): Promise<void> {
    await Promise.all(facts.map((fact) => this.db.delete('facts', fact.id)));
  }

  /**
   * The key first: without it the rest is noise, also what a browser has not overwritten yet. Nothing is left then; that the
   * database itself goes, which other tabs hear of, may take until the last of them has let go of it.
   */
  async wipe(): Promise<void> {
    await this.db.clear('keys');
    await Promise.all([this.db.clear('things'), this.db.clear('facts')]);
    this.db.close();
    deleteDB(this.name).catch(() => undefined);
  }

  close(): void {
    this.db.close();
  }
}
