import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const here = import.meta.dirname;
const sources = readdirSync(join(here, '../screens'))
  .filter((file) => /(?<!\.test)\.ts$/.test(file))
  .map((file) => readFileSync(join(here, '../screens', file), 'utf8'));
const keys = new Set(
  readFileSync(join(here, '../../../../i18n/messages.properties'), 'utf8')
    .split('\n')
    .flatMap((line) => /^([\w.]+)=/.exec(line)?.[1] ?? []),
);

test('asks only for sentences that there are', () => {
  const asked = sources.flatMap((source) => [...source.matchAll(/['`]((?:doorApp|door)\.[\w.]+)(['`]|\$\{)/g)]);
  assert.ok(asked.length > 100);
  const missing = asked.filter(([, key, end]) => (end === '${' ? ![...keys].some((one) => one.startsWith(key)) : !keys.has(key)));
  assert.deepEqual(missing.map(([, key]) => key), []);
});
