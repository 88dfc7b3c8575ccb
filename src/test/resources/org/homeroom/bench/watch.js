// In each page before anything else: how long it takes until a picture is painted in which the answer stands.
(() => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const afterPainting = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage('');
    });
  const painted = async (isThere = () => true) => {
    do {
      await frame();
    } while (!isThere());
    await afterPainting();
    return performance.now();
  };
  /** Each answer of the desk has a sound of its own. */
  const answered = async (ask) => {
    const sound = document.querySelector('door-sound');
    const { cue } = sound;
    const began = performance.now();
    ask();
    return (await painted(() => sound.cue !== cue)) - began;
  };
  const watch = {
    opened: painted(() => document.querySelector('#find') && document.querySelector('.door-counts')),
    scan: (text) => answered(() => document.querySelector('qr-scanner').dispatchEvent(new CustomEvent('scanned', { detail: { text } }))),
    tap: (what) => answered(() => document.querySelector(what).click()),
  };
  addEventListener(
    'input',
    ({ timeStamp }) => {
      watch.shown = painted();
      watch.typed = watch.shown.then((shown) => shown - timeStamp);
    },
    true,
  );
  window.watch = watch;
})();
