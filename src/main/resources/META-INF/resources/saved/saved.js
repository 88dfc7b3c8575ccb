// Runs before Vaadin begins, on every page.
(() => {
  // Back and forward without a network: Vaadin would put an empty frame in the page's place. And before the living page
  // is there, only a fragment can have changed, as by the link to the page's middle: Vaadin would trip over it.
  const page = () => location.pathname + location.search;
  let shown = page();
  for (const name of ['pushState', 'replaceState']) {
    const change = history[name];
    history[name] = function (...state) {
      change.apply(this, state);
      shown = page();
    };
  }
  addEventListener('popstate', (event) => {
    const turn = new CustomEvent('homeroom-turn', { cancelable: true, detail: { toOtherPage: page() !== shown } });
    shown = page();
    if (document.getElementById('first-page') || !dispatchEvent(turn)) {
      event.stopImmediatePropagation();
    }
  });

  // A form waits for what makes it one. If that got lost on the way, the page is opened again when there is a network.
  let pause = 1000;
  const openAgain = () => {
    if (document.querySelector('#first-page main .skeleton')) {
      setTimeout(
        () =>
          fetch(new URL('icons/check.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' }).then(
            ({ status }) => (status < 500 ? location.reload() : openAgain()),
            openAgain,
          ),
        pause,
      );
      pause = Math.min(15000, pause * 2);
    }
  };
  const beginning = window.Vaadin?.TypeScript;
  if (beginning?.initial instanceof Promise) {
    beginning.initial = beginning.initial.catch(() => {
      openAgain();
      return new Promise(() => {}); // Vaadin waits, and the page can be read
    });
  }
  addEventListener('error', ({ target }) => target instanceof HTMLScriptElement && openAgain(), true);
  addEventListener('unhandledrejection', ({ reason }) => /import|module/i.test(reason?.message) && openAgain());

  // A page that anybody may read says with which words it is shown when it was kept; only such pages are kept.
  const words = document.querySelector('meta[name=homeroom-saved]');
  if (!words || !('serviceWorker' in navigator)) {
    return;
  }
  const base = document.baseURI;
  // As the copy has it, which the living page takes the place of: a browser that translates changes the page's.
  const { lang } = document.getElementById('first-page') ?? document.documentElement;
  const sparing = navigator.connection?.saveData ?? false;
  // With what was not fetched yet, since it is far from the screen
  const files = () => {
    const used = performance.getEntriesByType('resource').map(({ name }) => name);
    const drawn = Array.from(document.images, ({ src }) => src);
    return [...new Set([...used, ...drawn])].filter((name) => name.startsWith(base));
  };
  const tell = (page) =>
    navigator.serviceWorker.ready.then(({ active }) =>
      active?.postMessage({
        page,
        files: sparing ? [] : files(),
        away: new URL('away/' + lang, base).href,
      }),
    );

  const loaded = () => {
    const controlled = navigator.serviceWorker.controller;
    navigator.serviceWorker.register(new URL('sw.js', base)).catch(() => {});
    // What it loaded itself it has; the page it found here it has not.
    setTimeout(() => tell(controlled || sparing ? null : location.href), 1000);
  };
  if (document.readyState === 'complete') {
    loaded();
  } else {
    addEventListener('load', loaded);
  }
  addEventListener('vaadin-router-location-changed', () => {
    if (!sparing && document.readyState === 'complete') {
      setTimeout(() => tell(location.href), 1000);
    }
  });
})();
