import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/words.ts';

/** A small number, set with two thumbs' worth of buttons; said to have changed where it is not seen. */
export function counter(key: string, value: number, least: number, most: number, words: Words, set: (value: number) => void): TemplateResult {
  const step = (by: number, label: string, sign: string) => html`<button
    type="button"
    class="button"
    aria-label=${words.say(label)}
    @click=${() => set(Math.min(most, Math.max(least, value + by)))}
  >${sign}</button>`;
  return html`<div class="counter" role="group" aria-label=${words.say(key)}>
    <span>${words.say(key)}</span>
    ${step(-1, `${key}.fewer`, '−')}<output>${words.number(value)}</output>${step(1, `${key}.more`, '+')}
  </div>`;
}
