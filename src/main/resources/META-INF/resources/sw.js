// What a family has read stays readable without a network: the catalogue, events and the page on privacy, as they were
// when this device read them last. All else that cannot be loaded is a page that says so and opens it later. Pages about
// one family and pages of staff are never kept; src/docs/decisions/0024-what-was-pressed-is-kept-with-what-was-typed.md
// says why so little is done here.
const PAGES = 'homeroom-pages';
const FILES = 'homeroom-files';
const AWAY = new URL('away', self.registration.scope).href;
const MOST_PAGES = 40;
const MOST_FILES = 150;
const KEEP_FOR = 7 * 24 * 60 * 60 * 1000;
const PATIENCE = 12000;
const LATE = 'late';
const DAY = 24 * 60 * 60 * 1000;
const NO_INSTANCE = [502, 504];

// Where somebody turned back or forward to: the page reloads then, which nobody asked for. At once, so that it is enough
// to know it for as long as this runs.
let turned = '';

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]));
});

// A page tells what it is and what it was drawn with: the first one of all was loaded before this began.
self.addEventListener('message', (event) => {
  const { page, files, away, turned: to } = event.data;
  turned = to ?? turned;
  event.waitUntil(Promise.all([page && read(page), keepFiles(files ?? []), away && keepAway(away)]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate') {
    event.respondWith(open(event, url));
  } else if (isFile(url)) {
    event.respondWith(fetch(request).catch(async () => (await kept(FILES, request.url)) ?? Response.error()));
  }
});

function pathOf(url) {
  return url.pathname.slice(new URL(self.registration.scope).pathname.length);
}

function isFile(url) {
  return /^(css|drawings|icons|aura|saved)\//.test(pathOf(url));
}

/** The same for everybody who reads that language. Filters make too many of the catalogue. */
function isShared(url) {
  return /^(|privacy|events\/[^/]+)$/.test(pathOf(url)) && [...url.searchParams.keys()].every((key) => key === 'lang');
}

async function open(event, url) {
  try {
    const wait = isAskedAgain(event.request, url) ? (answer) => answer : (answer) => inTime(answer, url);
    const answer = (await wait(event.preloadResponse)) ?? (await wait(fetch(event.request)));
    if (NO_INSTANCE.includes(answer.status)) {
      return (await saved(url)) ?? answer;
    }
    if (isShared(url)) {
      event.waitUntil(keep(url, answer.clone()));
    }
    return answer;
  } catch (failure) {
    return (await saved(url, failure.message === LATE)) ?? (await away());
  }
}

/** By a reload, or by the link over the copy that stood in for a page: who asks for it again is ready to wait. */
function isAskedAgain(request, url) {
  const isTurn = withoutFragment(turned) === withoutFragment(url.href);
  turned = '';
  if (isTurn) {
    return false;
  }
  return (
    request.cache === 'no-cache' || request.isReloadNavigation || request.referrer === withoutFragment(url.href)
  );
}

function withoutFragment(address) {
  return address.split('#')[0];
}

/** On a line that gives no answer, a page that is there already is better than none. */
async function inTime(answer, url) {
  if (!(await copyOf(url))) {
    return answer;
  }
  return Promise.race([answer, new Promise((_, late) => setTimeout(() => late(new Error(LATE)), PATIENCE))]);
}

async function read(page) {
  const url = new URL(page);
  if (isShared(url)) {
    await keep(url, await fetch(url));
  }
}

async function keep(url, answer) {
  const html = answer.headers.get('content-type')?.startsWith('text/html');
  if (!answer.ok || answer.redirected || !html || answer.headers.get('cache-control')?.includes('no-store')) {
    return;
  }
  const pages = await caches.open(PAGES);
  const headers = { 'content-type': 'text/html;charset=utf-8', 'saved-at': String(Date.now()) };
  await pages.put(url.origin + url.pathname, new Response(await answer.text(), { headers }));
  await forgetTheOldest(pages, MOST_PAGES);
}

/** Each in one edition: the one that was asked for last; where any edition will do, one of today. */
async function keepFiles(addresses, anyEdition = false) {
  const files = await caches.open(FILES);
  for (const address of addresses.filter((one) => isFile(new URL(one)))) {
    const before = await files.match(address, { ignoreSearch: anyEdition });
    if (!before || (anyEdition && !isOfToday(Date.parse(before.headers.get('date'))))) {
      const answer = await fetch(address, before ? { cache: 'no-cache' } : {}).catch(() => null);
      if (answer?.ok) {
        await files.delete(address, { ignoreSearch: true });
        await files.put(address, answer);
      }
    }
  }
  await forgetTheOldest(files, MOST_FILES);
}

function isOfToday(time) {
  return Date.now() - time < DAY;
}

/** In the language read last. */
async function keepAway(address) {
  const pages = await caches.open(PAGES);
  const before = await pages.match(AWAY);
  if (before?.headers.get('from') !== address || !isOfToday(Number(before.headers.get('saved-at')))) {
    const answer = await fetch(address);
    if (answer.ok) {
      const headers = { 'content-type': 'text/html;charset=utf-8', from: address, 'saved-at': String(Date.now()) };
      const page = await answer.text();
      await keepFiles(filesIn(page), true); // first: without its script it opens nothing later
      await pages.put(AWAY, new Response(page, { headers }));
    }
  }
}

function filesIn(page) {
  return [...page.matchAll(/(?:href|src)="([^"]+\.(?:css|js|svg))"/g)].map(
    ([, file]) => new URL(file, self.registration.scope).href,
  );
}

async function forgetTheOldest(cache, most) {
  const keys = (await cache.keys()).filter((key) => key.url !== AWAY);
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

async function kept(name, address) {
  const cache = await caches.open(name);
  return (await cache.match(address)) ?? cache.match(address, { ignoreSearch: true });
}

async function copyOf(url) {
  const address = url.origin + url.pathname;
  const copy = isShared(url) ? await kept(PAGES, address) : undefined;
  if (!copy || Date.now() - Number(copy.headers.get('saved-at')) < KEEP_FOR) {
    return copy;
  }
  await (await caches.open(PAGES)).delete(address, { ignoreSearch: true });
  return undefined;
}

/** To read only: without its scripts, and with a line that says from when it is. */
async function saved(url, slow = false) {
  const copy = await copyOf(url);
  if (!copy) {
    return undefined;
  }
  const page = await copy.text();
  const language = /<html[^>]* lang="([^"]+)"/.exec(page)?.[1] ?? 'en';
  const said = /<meta name="homeroom-saved" content="([^"]+)" data-slow="([^"]+)" data-anyway="([^"]+)"/.exec(page) ?? [];
  const [, offline = '', late = '', anyway = ''] = said;
  const link = slow ? ` <a href="${url.href.replaceAll('&', '&amp;').replaceAll('"', '%22')}">${anyway}</a>` : '';
  const when = time(Number(copy.headers.get('saved-at')), language);
  const note = (slow ? late : offline).replace('{time}', when) + link;
  const plain = page
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<body[^>]*>/, (body) => `${body}<p class="saved-note" role="status">${note}</p>`);
  return new Response(plain, { headers: copy.headers });
}

/** Browsers do not write Haitian Creole; French writes the time as it does. */
function time(saved, language) {
  const today = new Date(saved).toDateString() === new Date().toDateString();
  const day = today ? {} : { day: 'numeric', month: 'numeric' };
  return new Intl.DateTimeFormat(language === 'ht' ? 'fr' : language, {
    ...day,
    hour: 'numeric',
    minute: '2-digit',
    calendar: 'gregory',
  }).format(saved);
}

async function away() {
  const page = await kept(PAGES, AWAY);
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}
