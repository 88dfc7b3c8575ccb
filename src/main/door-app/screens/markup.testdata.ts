import { nothing } from 'lit';

/** What a template says, near enough to look for something in it; where nobody has to paint it. */
export function markup(made: unknown): string {
  if (Array.isArray(made)) {
    return made.map(markup).join('');
  }
  if (made === nothing || made === undefined || typeof made === 'function') {
    return '';
  }
  if (typeof made !== 'object' || made === null) {
    return String(made);
  }
  const { strings, values } = made as { strings?: readonly string[]; values: unknown[] };
  const directive = values?.length === 3 && typeof values[2] === 'function'; // of a list: what is in it, its keys, how one looks
  if (!strings) {
    return directive ? markup((values[0] as unknown[]).map(values[2] as () => unknown)) : '';
  }
  return strings.map((part, i) => part + markup(values[i])).join('');
}
