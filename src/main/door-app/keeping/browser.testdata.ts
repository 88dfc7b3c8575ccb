import 'fake-indexeddb/auto';
import { BroadcastChannel } from 'node:worker_threads';

/** What a browser keeps and tells its tabs, for Node, which would wait for ever for what another tab may tell. */
class Tabs extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    this.unref();
  }
}

Object.assign(globalThis, { BroadcastChannel: Tabs });
