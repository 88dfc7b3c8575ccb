// Brings a sleeping page to life when somebody uses what only the living page can do. In words that also old browsers
// can read; those that are too old for Vaadin get what keeps pages, and no more. What is done meanwhile, take-over.ts hands over.
(function () {
  var me = document.getElementById('wake');
  var copy = document.getElementById('first-page');
  var note = copy.querySelector('.wake-note');
  function list(name) {
    return (me.getAttribute('data-' + name) || '').split(' ').filter(Boolean);
  }
  var files = list('files');
  var sheets = list('sheets');
  var later = list('later');
  var waking, timer, composing, hold;
  function add(tag, values, before) {
    return new Promise(function (done) {
      var added = Object.assign(document.createElement(tag), { onload: done, onerror: done }, values);
      document.head.insertBefore(added, before || null);
    });
  }
  // What can be seen comes first: nothing else is fetched or asked of the device before it is there
  var painted = new Promise(function (done) {
    function soon() {
      setTimeout(done);
    }
    if (document.hidden) {
      soon();
    } else {
      requestAnimationFrame(soon);
    }
  });
  var saved = painted.then(function () {
    return add('script', { src: 'saved/saved.js' });
  });
  if (/old-browser/.test(document.documentElement.className)) {
    return;
  }
  function each(what, act) {
    copy.querySelectorAll(what).forEach(act);
  }
  function load(file) {
    return fetch(file).then(function (answer) {
      // Of a release that is gone: the page as it is now knows the new ones
      if (answer.status == 404) {
        location.reload();
      }
      return answer.ok ? answer.text() : Promise.reject();
    });
  }
  function unmark(name) {
    each('[' + name + ']', function (marked) {
      marked.removeAttribute(name);
    });
  }
  function sleep() {
    clearTimeout(timer);
    waking = 0;
    unmark('aria-busy');
    unmark('data-tapped');
  }
  function fail() {
    sleep();
    note.textContent = note.getAttribute('data-words');
  }
  function wake(waiting) {
    clearTimeout(timer);
    timer = waiting && setTimeout(function () {
      waiting.setAttribute('aria-busy', true);
    }, 300);
    if (waking) {
      return;
    }
    waking = 1;
    list('drawings').forEach(function (file) {
      new Image().src = file;
    });
    // Before Vaadin, but not at any price
    var ready = Promise.race([saved, new Promise(function (done) {
      setTimeout(done, 3000);
    })]);
    Promise.all([CONNECT(), ready].concat(files.concat(sheets).map(load))).then(function (all) {
      window.Vaadin = window.Vaadin || {};
      window.Vaadin.TypeScript = { initial: all[0] };
      // Vaadin's before all others; ours whole, after that part of them which the page has had
      return Promise.all(sheets.map(function (sheet, i) {
        return add('link', { rel: 'stylesheet', href: sheet }, i ? null : document.head.firstChild);
      }));
    }).then(function () {
      add('script', { type: 'module', crossOrigin: '', src: files[0], onerror: fail });
    }).catch(fail);
  }
  each('[data-asleep]', function (asleep) {
    asleep.disabled = false;
  });
  ['pointerdown', 'touchstart', 'focusin', 'click'].forEach(function (what) {
    copy.addEventListener(what, function (event) {
      var used = event.target.closest('[data-asleep]');
      if (used && what == 'click') {
        unmark('data-tapped');
        used.setAttribute('data-tapped', '');
      }
      if (used) {
        wake(what == 'click' && used);
      }
    }, { passive: true });
  });
  // Not under a finger: what is let go elsewhere than it was pressed is no click. Nor in the middle of a word
  ['pointerdown', 'keydown', 'compositionstart'].forEach(function (what) {
    copy.addEventListener(what, function () {
      clearTimeout(hold);
      composing = composing || what == 'compositionstart';
      copy.setAttribute('data-pressed', '');
      note.textContent = '';
    });
  });
  ['pointerup', 'pointercancel', 'keyup', 'compositionend'].forEach(function (what) {
    addEventListener(what, function (event) {
      clearTimeout(hold);
      composing = composing && what != 'compositionend';
      hold = composing || setTimeout(function () {
        copy.removeAttribute('data-pressed');
      }, event.target.type == 'search' ? 700 : 100);
    });
  });
  copy.addEventListener('input', function (event) {
    wake(event.target.form);
  });
  addEventListener('pageshow', function (event) {
    if (event.persisted) {
      sleep();
      note.textContent = '';
    }
  });
  // The device's own voice, if it has one for these words: homeroom-listen.ts
  var listen = copy.querySelector('[data-own=homeroom-listen]');
  function tongue(tag) {
    try {
      var known = new Intl.Locale(tag.replace('_', '-')).maximize();
      return known.language + known.script;
    } catch (unknown) {}
  }
  function hear() {
    var words = document.getElementById(listen.getAttribute('for').split(' ')[0]);
    listen.hidden = !speechSynthesis.getVoices().some(function (voice) {
      return tongue(voice.lang) == tongue(words.lang);
    });
  }
  if (listen && window.speechSynthesis) {
    painted.then(function () {
      hear();
      speechSynthesis.addEventListener('voiceschanged', hear);
    });
  }
  // The next page's scripts, once somebody stays
  function hint() {
    var line = navigator.connection || {};
    if (later.length && navigator.onLine && !document.hidden && !line.saveData && !/2g/.test(line.effectiveType)) {
      files.concat(sheets, later).forEach(function (file) {
        add('link', { rel: 'prefetch', as: /css/.test(file) ? 'style' : 'script', href: file });
      });
      later = [];
    }
  }
  ['pointerdown', 'scroll', 'keydown'].forEach(function (what) {
    addEventListener(what, hint, { passive: true });
  });
  setTimeout(hint, 6000);
})();
