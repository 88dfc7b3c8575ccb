import { bestLanguage, LANGUAGES } from '../words/languages.ts';
import { Words } from '../words/words.ts';

/** The files the build made, by language. */
declare const WORD_FILES: Record<string, string>;
declare const MANIFESTS: Record<string, string>;

const CHOSEN = 'homeroom-door-language';

/** What was chosen on this device before, else what it is set to. */
export function readersLanguage(): string {
  const language = chosen();
  return language && LANGUAGES.has(language) ? language : bestLanguage(navigator.languages);
}

function chosen(): string | undefined {
  try {
    return localStorage.getItem(CHOSEN) ?? undefined;
  } catch {
    return undefined; // a browser that is to keep nothing
  }
}

export function remember(language: string): void {
  localStorage.setItem(CHOSEN, language);
}

/** What is shown to somebody else than whoever holds the phone: in their language, if we have it. */
export async function wordsFor(language: string | undefined, zone: string): Promise<Words> {
  return (await fetched(bestOf(language))).in(zone);
}

function bestOf(language: string | undefined): string {
  try {
    return bestLanguage(language ? [language] : []);
  } catch {
    return bestLanguage([]); // no language that anybody knows
  }
}

async function fetched(language: string): Promise<Words> {
  const answer = await fetch(new URL(WORD_FILES[language], import.meta.url));
  return new Words(language, (await answer.json()) as Record<string, string>);
}

export async function loadWords(language: string): Promise<Words> {
  const words = await fetched(language);
  document.documentElement.lang = language;
  document.documentElement.dir = words.direction;
  document.title = words.say('doorApp.name');
  document.querySelector('link[rel="manifest"]')?.setAttribute('href', new URL(MANIFESTS[language], import.meta.url).href);
  return words;
}
