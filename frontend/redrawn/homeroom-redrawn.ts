/**
 * A part of the page that comes as HTML. When it comes anew only what differs from last time is changed, so that the
 * focus, what stands open, what is being typed and what a browser has translated stay as they are.
 */
const alike = (one: Node, other: Node) => one.nodeName === other.nodeName;

const parsed = (html: string) => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};

/** What was typed since is not taken back; it is on its way to the server. */
const write = (field: HTMLInputElement, was: string, now: string) => {
  if (field !== document.activeElement || field.value.trim() === was) {
    field.value = now;
  }
};

const changeAttributes = (live: Element, was: Element, now: Element) => {
  for (const name of new Set([...was.getAttributeNames(), ...now.getAttributeNames()])) {
    const [before, value] = [was.getAttribute(name), now.getAttribute(name)];
    if (value === null) {
      live.removeAttribute(name);
    } else if (value !== before) {
      live.setAttribute(name, value);
    }
    if (name === 'value' && value !== before && live instanceof HTMLInputElement) {
      write(live, before ?? '', value ?? '');
    }
  }
};

const change = (live: Node, was: Node, now: Node) => {
  if (was.isEqualNode(now)) {
    return;
  }
  if (live instanceof CharacterData) {
    live.data = now.textContent ?? '';
  } else if (live instanceof Element) {
    if (was instanceof Element && now instanceof Element) {
      changeAttributes(live, was, now);
    }
    changeChildren(live, was, now);
  }
};

const changeChildren = (live: Element, was: Node, now: Node) => {
  const [shown, before, after] = [live, was, now].map((parent) => Array.from(parent.childNodes));
  const same =
    [shown, before].every((nodes) => nodes.length === after.length) &&
    after.every((node, i) => alike(node, shown[i]) && alike(node, before[i]));
  if (same) {
    after.forEach((node, i) => change(shown[i], before[i], node));
  } else if (before.length !== after.length || !before.every((node, i) => node.isEqualNode(after[i]))) {
    live.replaceChildren(...after);
  }
};

class HomeroomRedrawn extends HTMLElement {
  private drawn = '';

  get html() {
    return this.drawn;
  }

  set html(html: string) {
    changeChildren(this, parsed(this.drawn), parsed(html));
    this.drawn = html;
  }
}

customElements.define('homeroom-redrawn', HomeroomRedrawn);
