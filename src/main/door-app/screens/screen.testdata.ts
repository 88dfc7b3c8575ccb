import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import 'lit'; // takes a page it finds for a whole one, so it comes first
import type { LitElement } from 'lit';
import { Words } from '../words/words.ts';

/** As they stand in the house's files of sentences. */
export function wordsOf(language: string): Words {
  const file = language === 'en' ? 'messages.properties' : `messages_${language}.properties`;
  const lines = readFileSync(join(import.meta.dirname, '../../../../i18n', file), 'utf8').split('\n');
  return new Words(language, Object.fromEntries(lines.flatMap((line) => [...line.matchAll(/^([\w.]+)=(.*)$/g)].map(([, key, text]) => [key, text]))));
}

/** A screen that nobody sees: it has a field, and fires what it fires. */
export function screen<Screen extends LitElement>(name: string, given: object): { screen: Screen; cleared: () => number; fired: string[] } {
  let cleared = 0;
  const fired: string[] = [];
  const field = { clear: () => cleared++, focus: () => {} };
  const made = new (customElements.get(name)!)() as Screen;
  Object.assign(made, given, {
    querySelector: (selector: string) => (selector === 'find-field' ? field : null),
    dispatchEvent: (event: Event) => fired.push(event.type) > 0,
  });
  return { screen: made, cleared: () => cleared, fired };
}

/** What a browser has and Node has not. */
export const page = { hidden: false };
Object.assign(globalThis, {
  document: page,
  requestAnimationFrame: (paint: () => void) => setTimeout(paint),
  matchMedia: () => ({ matches: false }),
});
