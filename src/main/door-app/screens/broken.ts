import { html, render } from 'lit';
import { loadWords, readersLanguage } from './words-loader.ts';

/** Better than a white page: this browser keeps nothing, or something is wrong that nobody thought of. */
export async function sayBroken(): Promise<void> {
  const words = await loadWords(readersLanguage());
  const page = html`<div class="site door">
    <main class="door-main">
      <div class="page" role="alert">
        <h1>${words.say('doorApp.broken.title')}</h1>
        <p>${words.say('doorApp.broken.why')}</p>
      </div>
    </main>
  </div>`;
  render(page, document.body);
}
