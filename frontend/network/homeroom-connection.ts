import { network } from './network';

const BACK_FOR = 4000;
const RELOADED = 'homeroom-reloaded';
const AGAIN_AFTER = 15_000;
const SAVED_FOR = 7 * 24 * 60 * 60 * 1000;

/**
 * The quiet line at the top of a page that says what is going on with the connection, in place of Vaadin's own strips
 * and boxes; and it brings a page back whose session has ended meanwhile. Its words are attributes, in the reader's
 * language.
 */
class HomeroomConnection extends HTMLElement {
  private wasAway = false;
  private backTimer = 0;
  private expired = false;
  private typed = false;
  private link: HTMLAnchorElement | null = null;
  private turned = false;
  private readonly boxes = new MutationObserver((changes) => changes.forEach((change) => this.take(change.addedNodes)));

  connectedCallback() {
    network.addEventListener('change', this.show);
    document.addEventListener('visibilitychange', this.comeBack);
    document.addEventListener('input', this.onInput);
    document.addEventListener('click', this.onClick, true);
    window.addEventListener('homeroom-turn', this.onTurn);
    this.boxes.observe(document.body, { childList: true });
    setTimeout(this.show);
  }

  disconnectedCallback() {
    network.removeEventListener('change', this.show);
    document.removeEventListener('visibilitychange', this.comeBack);
    document.removeEventListener('input', this.onInput);
    document.removeEventListener('click', this.onClick, true);
    window.removeEventListener('homeroom-turn', this.onTurn);
    this.boxes.disconnect();
    clearTimeout(this.backTimer);
  }

  private readonly show = () => {
    if (this.wasAway && !network.away) {
      this.backTimer = window.setTimeout(this.forgetBack, BACK_FOR);
      this.say('back');
      this.follow();
    } else if (network.away) {
      clearTimeout(this.backTimer);
      this.sayAway();
    } else if (this.expired) {
      this.say('expired', 'again', () => location.reload());
    } else if (network.slow) {
      this.say('slow');
    } else if (!this.dataset.says?.startsWith('back')) {
      this.say('');
    }
    this.wasAway = network.away;
  };

  /** Something else may be said by then; or there was something to say before the network went. */
  private readonly forgetBack = () => {
    if (this.dataset.says === 'back') {
      this.say('');
      this.show();
    }
  };

  /** Unless something was pressed, too, which leads on by itself. */
  private follow() {
    const { link, turned } = this;
    this.link = null;
    this.turned = false;
    if (network.pressed) {
      return;
    }
    if (turned) {
      location.reload();
    } else {
      link?.click();
    }
  }

  private sayAway() {
    const pressed = network.pressed;
    if (pressed?.sends) {
      this.say('sends', 'keep', () => pressed.takeBack());
    } else {
      this.say(pressed || this.link || this.turned ? 'goes-on' : 'away');
    }
  }

  /** @param what the attribute that has the words; nothing when it is empty */
  private say(what: string, button = '', action = () => {}) {
    if (this.dataset.says === what) {
      return;
    }
    this.dataset.says = what;
    const focused = this.contains(document.activeElement);
    this.replaceChildren();
    if (what) {
      const words = document.createElement('p');
      words.textContent = this.getAttribute(what);
      this.append(words);
    }
    if (button) {
      const choice = document.createElement('button');
      choice.type = 'button';
      choice.className = 'button';
      choice.textContent = this.getAttribute(button);
      choice.addEventListener('click', action);
      this.append(choice);
    }
    if (focused) {
      (this.querySelector('button') ?? document.getElementById('main'))?.focus();
    }
  }

  /** Vaadin's box over a page whose session has ended. */
  private take(added: NodeList) {
    added.forEach((box) => {
      if (
        box instanceof HTMLElement &&
        box.matches('.v-system-error') &&
        box.querySelector('.caption')?.textContent === this.getAttribute('expired-caption')
      ) {
        box.remove();
        // Vaadin would close the box, and load the page again
        document.body.addEventListener('keydown', (event) => event.key === 'Escape' && event.stopPropagation());
        this.expired = true;
        this.comeBack();
      }
    });
  }

  /** By itself, unless what was typed would be lost, or it has just done so; and not while nobody looks. */
  private readonly comeBack = () => {
    if (!this.expired || document.hidden) {
      return;
    }
    if (this.typed || justReloaded()) {
      this.show();
    } else {
      location.reload();
    }
  };

  /** What is typed is kept by a draft, or by the address where it is a search; else by this page alone. */
  private readonly onInput = (event: Event) => {
    const form = (event.target as HTMLElement).closest('form');
    this.typed ||= !form?.querySelector('homeroom-draft') && !form?.hasAttribute('action');
  };

  /**
   * Without a network the page stays, and the link is followed later; unless this device can show what it leads to, and
   * nothing is pressed that only this page would make.
   */
  private readonly onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest?.('a');
    if (!network.away || !link || link.target || link.download || link.origin !== location.origin) {
      return;
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || isOnThisPage(link)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    isSaved(link.href).then((saved) => {
      if (saved && !network.pressed) {
        location.assign(link.href);
      } else {
        this.link = link;
        this.show();
      }
    });
  };

  /** Back and forward, as `saved.js` tells: as a document, which this device may have; unless something is pressed. */
  private readonly onTurn = (event: Event) => {
    if (network.away) {
      event.preventDefault();
      if (!(event as CustomEvent<{ toOtherPage: boolean }>).detail.toOtherPage) {
        return;
      }
      const worker = navigator.serviceWorker?.controller;
      if (worker && !network.pressed) {
        worker.postMessage({ turned: location.href });
        location.reload();
      } else {
        this.turned = true;
        this.show();
      }
    }
  };
}

function isOnThisPage(link: HTMLAnchorElement) {
  return link.hash !== '' && link.pathname === location.pathname && link.search === location.search;
}

/** Whether the service worker has a copy and would show it: `copyOf` in `sw.js`. */
async function isSaved(address: string) {
  try {
    const page = new URL(address);
    if (!navigator.serviceWorker?.controller || [...page.searchParams.keys()].some((key) => key !== 'lang')) {
      return false;
    }
    const copy = await caches.match(page.origin + page.pathname);
    return !!copy && Date.now() - Number(copy.headers.get('saved-at')) < SAVED_FOR;
  } catch {
    return false;
  }
}

function justReloaded() {
  try {
    const last = Number(sessionStorage.getItem(RELOADED));
    sessionStorage.setItem(RELOADED, String(Date.now()));
    return Date.now() - last < AGAIN_AFTER;
  } catch {
    return true;
  }
}

customElements.define('homeroom-connection', HomeroomConnection);
