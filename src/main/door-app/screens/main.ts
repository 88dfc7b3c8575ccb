import '../../../../frontend/door/door-sound.ts';
import '../../../../frontend/door/qr-scanner.ts';
import { Device } from '../keeping/device.ts';
import { Store } from '../keeping/store.ts';
import { Server } from '../server/server.ts';
import { Leader } from '../sync/leader.ts';
import { Sync } from '../sync/sync.ts';
import { sayBroken } from './broken.ts';
import { DoorApp } from './door-app.ts';
import { dropToken, takeToken } from './token.ts';
import { keepUpToDate } from './updates.ts';
import { loadWords, readersLanguage, remember } from './words-loader.ts';

async function open() {
  takeToken(false); // out of the address bar before anything else
  const [words, device] = await Promise.all([
    loadWords(readersLanguage()),
    Device.load((onWiped) => Store.open('homeroom-door', onWiped)),
  ]);
  /** One whose time is over may be let in anew. */
  const isIn = () => device.pass !== undefined && !device.pass.over;
  device.onWiped = () => location.reload();
  void navigator.storage?.persist?.();
  const server = new Server(new URL('api/', document.baseURI).href);
  const sync = new Sync(device, server);
  const app = Object.assign(new DoorApp(), { words, token: takeToken(isIn()), device, server, sync });
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
    dropToken();
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
  addEventListener('hashchange', () => (app.token = takeToken(isIn())));

  show();
  lookedAt();
  document.body.replaceChildren(app);
  keepUpToDate(() => device.unanswered().length === 0);
}

open().catch(sayBroken);
