// Opens this page again after a pause that grows with each try, a little different on every device.
(() => {
  const KEY = 'homeroom-busy';
  const FIRST = 3000;
  const LONGEST = 60000;
  const FORGET = 5 * 60000;

  let tries = 0;
  try {
    const last = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    tries = Date.now() - last.at < FORGET ? last.tries : 0;
    sessionStorage.setItem(KEY, JSON.stringify({ at: Date.now(), tries: tries + 1 }));
  } catch {
    // A browser that keeps nothing: the pauses stay short.
  }
  const pause = Math.min(LONGEST, FIRST * 2 ** tries) * (0.75 + Math.random() / 2);
  setTimeout(() => location.reload(), pause);
})();
