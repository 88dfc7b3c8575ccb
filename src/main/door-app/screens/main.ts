import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import { Server } from '../server/server.ts';
import { Sync } from '../sync/sync.ts';
import { DoorApp } from './door-app.ts';
import { keepUpToDate } from './updates.ts';
import { loadWords, readersLanguage, remember } from './words-loader.ts';

const TOKEN = 'homeroom-door-token';
const LEADER = 'homeroom-door-sync';

/** The token stands after the #, which is sent to nobody; it leaves the address bar at once. */
function takeToken(): string | undefined {
  const token = location.hash.slice(1);
  if (/^[0-9a-f]{16,64}$/.test(token)) {
    sessionStorage.setItem(TOKEN, token);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return sessionStorage.getItem(TOKEN) ?? undefined;
}

async function open() {
  const token = takeToken();
  const [words, device] = await Promise.all([
    loadWords(readersLanguage()),
    Device.load((onWiped) => Store.open('homeroom-door', onWiped)),
  ]);
  device.onWiped = () => location.reload();
  void navigator.storage?.persist?.();
  const server = new Server(new URL('api/', document.baseURI).href);
  const sync = new Sync(device, server);
  const app = Object.assign(new DoorApp(), { words, token, device, server, sync });
  const tabs = new BroadcastChannel('homeroom-door');
  let had = device.pass !== undefined;

  const show = () => {
    app.gone = had && device.pass === undefined;
    app.requestUpdate();
  };
  device.onChange = show;
  sync.onContact = show;
  sync.onRound = () => tabs.postMessage('synced');
  app.onTapped = () => {
    tabs.postMessage('tapped');
    void sync.wake();
  };
  app.onEntered = () => {
    had = true;
    sessionStorage.removeItem(TOKEN);
    app.token = undefined;
    lead();
  };
  app.onLanguage = (language) => {
    remember(language);
    void loadWords(language).then((words) => (app.words = words));
  };
  tabs.onmessage = async (message) => {
    await device.reload();
    if (leading && message.data === 'tapped') {
      void sync.wake();
    }
  };

  let leading = false;
  /** One tab at a time talks to the server; another takes over when it is closed. */
  const lead = () => {
    const talk = () => {
      leading = true;
      void sync.wake();
      return new Promise<void>(() => {});
    };
    void (navigator.locks ? navigator.locks.request(LEADER, talk) : talk());
  };
  const wakeUp = () => {
    if (leading && document.visibilityState === 'visible') {
      void sync.wake();
    }
  };
  addEventListener('online', wakeUp);
  document.addEventListener('visibilitychange', wakeUp);
  addEventListener('hashchange', () => {
    if (!device.pass) {
      app.token = takeToken();
    }
  });

  if (device.pass) {
    lead();
  }
  document.body.replaceChildren(app);
  keepUpToDate(() => device.unanswered().length === 0);
}

void open();
