// Runs before Vaadin begins, on every page.
(() => {
  // Back and forward without a network: Vaadin would put an empty frame in the page's place.
  addEventListener('popstate', (event) => {
    if (!dispatchEvent(new CustomEvent('homeroom-turn', { cancelable: true }))) {
      event.stopImmediatePropagation();
    }
  });

  // A page that anybody may read says with which words it is shown when it was kept; only such pages are kept.
  const words = document.querySelector('meta[name=homeroom-saved]');
  if (!words || !('serviceWorker' in navigator)) {
    return;
  }
  const base = document.baseURI;
  const sparing = navigator.connection?.saveData ?? false;
  const tell = (page) =>
    navigator.serviceWorker.ready.then(({ active }) =>
      active?.postMessage({
        page,
        files: sparing
          ? []
          : performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.startsWith(base)),
        away: new URL('away/' + document.documentElement.lang, base).href,
      }),
    );

  addEventListener('load', () => {
    const controlled = navigator.serviceWorker.controller;
    navigator.serviceWorker.register(new URL('sw.js', base)).catch(() => {});
    // What it loaded itself it has; the page it found here it has not.
    setTimeout(() => tell(controlled || sparing ? null : location.href), 1000);
  });
  addEventListener('vaadin-router-location-changed', () => {
    if (!sparing && document.readyState === 'complete') {
      setTimeout(() => tell(location.href), 1000);
    }
  });
})();
