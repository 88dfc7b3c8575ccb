/// <reference lib="webworker" />
/**
 * Has every file of the app at hand, so that it opens without a network. Touches nothing but those files: what is asked
 * of the server goes to the server.
 */
declare const self: ServiceWorkerGlobalScope;

export {};

/** All files of this build, by address from here, and a name that changes with them. */
declare const FILES: string[];
declare const BUILD: string;

const KIND = 'homeroom-door-';
const CACHE = KIND + BUILD;
const PAGE = '../app';
const OWN = new Set(FILES.map((file) => new URL(file, self.location.href).href));

/** All or nothing: if the network goes meanwhile, the older app stays whole. */
self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll([PAGE, ...FILES].map((file) => new Request(file, { cache: 'no-cache' })))),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(KIND) && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'take over') {
    void self.skipWaiting();
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') {
    return;
  }
  const wanted = request.mode === 'navigate' ? new URL(PAGE, self.location.href).href : request.url;
  if (request.mode === 'navigate' || OWN.has(wanted)) {
    event.respondWith(caches.open(CACHE).then(async (cache) => (await cache.match(wanted)) ?? fetch(request)));
  }
});
