import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import { Server } from '../server/server.ts';
import { Leader } from '../sync/leader.ts';
import { Sync } from '../sync/sync.ts';
import { DoorApp } from './door-app.ts';
import { keepUpToDate } from './updates.ts';
import { loadWords, readersLanguage, remember } from './words-loader.ts';

const TOKEN = 'homeroom-door-token';

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
  const leader = new Leader(sync, navigator.locks);
  const tabs = new BroadcastChannel('homeroom-door');
  let had = device.pass !== undefined;

  const show = () => {
    had ||= device.pass !== undefined;
    app.gone = had && device.pass === undefined;
    if (device.pass) {
      leader.join();
    } else {
      leader.leave();
    }
    app.requestUpdate();
  };
  device.onChange = show;
  sync.onContact = show;
  sync.onRound = () => tabs.postMessage('synced');
  app.onTapped = () => {
    tabs.postMessage('tapped');
    leader.wake();
  };
  app.onEntered = () => {
    sessionStorage.removeItem(TOKEN);
    app.token = undefined;
    lookedAt();
  };
  app.onLanguage = (language) => {
    remember(language);
    void loadWords(language).then((words) => (app.words = words));
  };
  tabs.onmessage = async (message) => {
    await device.reload();
    if (message.data === 'tapped') {
      leader.wake();
    }
  };

  const lookedAt = () => {
    if (document.visibilityState === 'visible') {
      leader.takeOver();
    }
  };
  addEventListener('online', () => leader.wake());
  document.addEventListener('visibilitychange', lookedAt);
  addEventListener('hashchange', () => {
    if (!device.pass) {
      app.token = takeToken();
    }
  });

  show();
  lookedAt();
  document.body.replaceChildren(app);
  keepUpToDate(() => device.unanswered().length === 0);
}

void open();
