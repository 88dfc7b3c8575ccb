import { html, nothing, type TemplateResult } from 'lit';
import type { Greeting } from '../server/contract.ts';
import { directionOf } from '../words/languages.ts';
import type { Words } from '../words/words.ts';

/** A family's own welcome, and how to say it. */
export function greeting(tag: string | undefined, greetings: Record<string, Greeting> | undefined, words: Words): TemplateResult | typeof nothing {
  const own = tag ? greetingIn(tag, greetings ?? {}) : undefined;
  return own
    ? html`<p class="door-greeting">
        <bdi lang=${tag!} dir=${directionOf(tag!)}>${own.words}</bdi>${own.said
          ? html`<span> · ${words.say('door.greeting.say', { words: own.said })}</span>`
          : nothing}
      </p>`
    : nothing;
}

/** In this language, or the language it is a kind of; never in another script. */
function greetingIn(tag: string, greetings: Record<string, Greeting>): Greeting | undefined {
  const { language, script } = new Intl.Locale(tag);
  return greetings[tag] ?? greetings[`${language}-${script}`] ?? greetings[language];
}
