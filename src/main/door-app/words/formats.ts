/** The browser's own formats take far longer to make than to use, so each is made once. */
export const numbers = once((locale: string) => new Intl.NumberFormat(locale));
export const plurals = once((locale: string) => new Intl.PluralRules(locale));
export const lists = once((locale: string) => new Intl.ListFormat(locale));
export const collators = once((locale: string) => new Intl.Collator(locale));
export const times = once((locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));

function once<Given extends unknown[], Made>(make: (...given: Given) => Made): (...given: Given) => Made {
  const made = new Map<string, Made>();
  return (...given) => {
    const key = JSON.stringify(given);
    const one = made.get(key) ?? make(...given);
    made.set(key, one);
    return one;
  };
}
