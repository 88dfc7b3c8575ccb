/**
 * Has the app at hand without a network, and brings in a newer one. A newer one takes over only when the page is opened
 * anew and everything was handed in, never in the middle of a queue of families.
 *
 * @param mayChange whether nothing waits to be sent
 */
export function keepUpToDate(mayChange: () => boolean): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) {
    return;
  }
  const worker = new URL('worker.js', import.meta.url);
  // the site's own worker may have the page until the app's first one takes over, with somebody in the middle of work
  const hadOne = serviceWorker.controller?.scriptURL === worker.href;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadOne) {
      location.reload();
    }
  });
  void serviceWorker.register(worker, { scope: new URL('../app', import.meta.url).pathname, updateViaCache: 'none' }).then(
    (registration) => {
      if (registration.waiting && mayChange()) {
        registration.waiting.postMessage('take over');
      }
    },
    () => undefined, // opened without a network before it was ever installed
  );
}
