/**
 * The page's first HTML holds a copy of the page that can be read, searched and followed before it is connected. When
 * the living page stands ready this puts it in the copy's place, in one step, with all that the reader has done
 * meanwhile: what was typed or chosen, what was opened, where the focus is, and what was pressed last (see wake.js).
 */
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const copy = document.getElementById('first-page');
const outlet = document.getElementById('outlet');

const likeness = (element: Element) =>
  [element.localName, element.id, ...['name', 'type', 'href'].map((name) => element.getAttribute(name))].join('|') +
  (element.getAttribute('type') === 'radio' ? element.getAttribute('value') : '');

/** The copy has them as they were made: a browser may have translated what it shows. */
const words = (element: Element) =>
  element.getAttribute('data-asleep') || element.textContent.trim() + (element.getAttribute('aria-label') ?? '');

/** The same element in the living page: as the copy has it, so many of its like before it. */
const counterpart = (element: Element, living: Element) => {
  const like = (page: Element) =>
    Array.from(page.querySelectorAll(element.localName)).filter((other) => likeness(other) === likeness(element));
  return copy && like(living)[like(copy).indexOf(element)];
};

/**
 * What was pressed in the copy, in the living page: only what is certainly the same. Much may have changed since, and
 * nobody is to say yes to what was not asked.
 */
const pressedIn = (page: Element, living: Element) => {
  const pressed = page.querySelector('[data-tapped]');
  const alike = (where: Element) =>
    Array.from(where.querySelectorAll<HTMLElement>('button')).filter((one) => pressed && words(one) === words(pressed));
  const before = alike(page);
  const now = alike(living);
  return before.length === now.length ? now[before.findIndex((one) => one === pressed)] : undefined;
};

const tell = (field: Field) => {
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
};

const handOver = (page: Element, living: Element) => {
  page.querySelectorAll('details').forEach((details) => {
    const same = counterpart(details, living) as HTMLDetailsElement | undefined;
    if (same) {
      same.open = details.open;
    }
  });
  page.querySelectorAll('input').forEach((input) => {
    const same = counterpart(input, living) as HTMLInputElement | undefined;
    if (same && input.checked && !same.checked) {
      same.click();
    } else if (same && input.type !== 'hidden' && input.type !== 'radio' && input.value !== input.defaultValue) {
      same.value = input.value;
      tell(same);
    }
  });
  const focused = document.activeElement;
  if (focused && page.contains(focused)) {
    const same = counterpart(focused, living) as HTMLElement | undefined;
    return () => {
      same?.focus({ preventScroll: true });
      if (focused instanceof HTMLInputElement && focused.type === 'search') {
        (same as HTMLInputElement | undefined)?.setSelectionRange(focused.selectionStart, focused.selectionEnd);
      }
    };
  }
  return () => {};
};

const takeOver = (page: Element, living: Element) => {
  if (page.hasAttribute('data-pressed')) {
    setTimeout(() => takeOver(page, living), 20);
    return;
  }
  const giveFocus = handOver(page, living);
  const pressed = pressedIn(page, living);
  page.remove();
  giveFocus();
  pressed?.click();
};

if (copy && outlet) {
  new MutationObserver((_, observer) => {
    const living = Array.from(outlet.children).find((child) => child.localName.startsWith('flow-container'));
    if (living) {
      observer.disconnect();
      takeOver(copy, living);
    }
  }).observe(outlet, { childList: true });
}
export {};
