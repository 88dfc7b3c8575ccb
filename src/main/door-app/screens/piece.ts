import { html, LitElement, nothing, type TemplateResult } from 'lit';

/** A part of the screen. Draws into the page itself, where the house's styles are. */
export abstract class Piece extends LitElement {
  protected override createRenderRoot() {
    return this;
  }
}

export function icon(name: string): TemplateResult {
  return html`<span class="icon icon-${name}" aria-hidden="true"></span>`;
}

export function button(look: string, symbol: string | undefined, words: unknown, tap: () => unknown): TemplateResult {
  return html`<button type="button" class="button ${look}" @click=${tap}>
    ${symbol ? icon(symbol) : nothing}<span>${words}</span>
  </button>`;
}
