/** The languages the app speaks, each by its own name, in the order in which lists show them. */
export const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['en', 'English'],
  ['es', 'Español'],
  ['ar', 'العربية'],
  ['zh-Hans', '简体中文'],
  ['vi', 'Tiếng Việt'],
  ['fa', 'فارسی'],
  ['uk', 'Українська'],
  ['am', 'አማርኛ'],
  ['ht', 'Kreyòl ayisyen'],
]);

const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ps|ckb|ug|yi|dv|prs)\b/;

export function directionOf(language: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

/** The first wanted language that we have, or English. Traditional Chinese is never answered with Simplified. */
export function bestLanguage(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const { language, script } = new Intl.Locale(tag).maximize();
    const found = [...LANGUAGES.keys()].find((have) => {
      const known = new Intl.Locale(have).maximize();
      return known.language === language && known.script === script;
    });
    if (found) {
      return found;
    }
  }
  return 'en';
}

/** A language's name, for a reader or in itself; what the browser cannot name has its own name or its code. */
export function languageName(code: string, reader: string): string {
  const own = LANGUAGES.get(code);
  const known = Intl.DisplayNames.supportedLocalesOf([reader]).length > 0;
  try {
    if (reader === code && own) {
      return own;
    }
    // a reader whose language the browser does not know reads the name that speakers give it
    const name = new Intl.DisplayNames([known ? reader : code], { type: 'language', fallback: 'none' }).of(code);
    return name ?? own ?? code;
  } catch {
    return own ?? code;
  }
}
