// Opens the page that is wanted, as soon as it can be had, and says what waits on this device until then.
(() => {
  const PREFIX = 'homeroom-draft:';
  const LONGEST = 15000;
  let pause = 1000;

  const probe = () =>
    fetch(new URL('icons/check.svg', document.baseURI), { method: 'HEAD', cache: 'no-store' }).then(
      ({ status }) => (status < 500 ? location.reload() : later()),
      later,
    );
  const later = () => {
    setTimeout(probe, pause);
    pause = Math.min(LONGEST, pause * 2);
  };
  addEventListener('online', probe);
  document.getElementById('again').addEventListener('click', () => location.reload());
  later();

  const [, event, form] = /\/events\/([^/]+)\/(register|appointments)$/.exec(location.pathname) ?? [];
  const draft = PREFIX + (form === 'appointments' ? 'appointments:' : '') + decodeURIComponent(event ?? '');
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(draft) ?? '{}');
    } catch {
      return {};
    }
  };
  const waiting = document.getElementById('waiting');
  const show = () => {
    // As long as homeroom-draft.ts has it sent by itself.
    const { draft: kept, typed, pressed, pressedAt } = read();
    const age = Date.now() - pressedAt;
    waiting.hidden = !(/^(send|join) /.test(pressed ?? '') && age >= 0 && age < 30 * 60 * 1000);
    document.getElementById('kept').hidden = !waiting.hidden || !(kept || Object.keys(typed ?? {}).length);
  };
  waiting.querySelector('button').addEventListener('click', () => {
    localStorage.setItem(draft, JSON.stringify({ ...read(), pressed: '' }));
    show();
  });
  show();
})();
