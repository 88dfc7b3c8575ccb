import { html, nothing, type TemplateResult } from 'lit';
import type { Device } from '../keeping/device.ts';
import { LANGUAGES } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { button, icon } from './piece.ts';

/** What waits at the end of the page: the language, and the way out. */
export function doorEnd(device: Device, words: Words, choose: (language: string) => void, signOut: () => void): TemplateResult {
  const unsent = device.unanswered().length;
  const inside = device.room?.inside.length ?? 0;
  return html`<footer class="door-end">
    <label class="door-language">
      ${icon('globe')}<span class="visually-hidden">${words.say('site.language.label')}</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${[...LANGUAGES].map(
          ([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === words.language}>${name}</option>`,
        )}
      </select>
    </label>
    ${device.pass
      ? html`<details class="walk-in">
          <summary>${icon('close')}<span>${words.say('doorApp.signOut')}</span></summary>
          <p>${words.say('doorApp.signOut.why')}</p>
          ${inside > 0 ? html`<p class="door-mistake">${words.say('doorApp.room.signOutInside', { count: inside })}</p>` : nothing}
          ${unsent > 0 ? html`<p class="door-mistake">${words.say('doorApp.signOut.unsent', { count: unsent })}</p>` : nothing}
          ${button('', 'check', words.say('doorApp.signOut.yes'), signOut)}
        </details>`
      : nothing}
  </footer>`;
}
