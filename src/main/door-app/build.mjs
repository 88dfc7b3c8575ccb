// Builds the door's app into a folder of its own: files named by what is in them, and the worker that knows them all.
// Usage: node build.mjs FOLDER
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const here = import.meta.dirname;
const root = resolve(here, '../../..');
const out = resolve(process.argv[2]);

/** What the app says of Homeroom's sentences. */
const SPOKEN = /^(doorApp\.|door\.(?!duty|pass\.|choose|connection|title|refusal)|site\.language\.label)/;
const ICONS = [192, 512];

installLibraries();
const { build } = await import('esbuild');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const words = Object.fromEntries(languages().map((tag) => [tag, write(`words-${tag}.json`, JSON.stringify(sentences(tag)))]));
const manifests = Object.fromEntries(languages().map((tag) => [tag, write(`manifest-${tag}.webmanifest`, manifest(tag))]));
const common = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  charset: 'utf8',
  target: ['es2022'],
  legalComments: 'none',
  loader: { '.svg': 'dataurl' },
  metafile: true,
  outdir: out,
};
const app = await build({
  ...common,
  entryPoints: { main: 'screens/main.ts', style: 'screens/style.css' },
  format: 'esm',
  splitting: true,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  // ours and those of the pages share files, and are to share one copy of their library
  alias: { lit: join(here, 'node_modules/lit'), qr: join(here, 'node_modules/qr') },
  define: { WORD_FILES: JSON.stringify(words), MANIFESTS: JSON.stringify(manifests) },
});
const made = Object.keys(app.metafile.outputs).map((file) => basename(file));
const named = (start) => made.find((file) => file.startsWith(start));
const page = readFileSync(join(here, 'page.html'), 'utf8')
  .replace('{main}', named('main-'))
  .replace('{style}', named('style-'))
  .replace('{manifest}', manifests.en);
writeFileSync(join(out, 'page.html'), page);
const files = [...made, ...Object.values(words), ...Object.values(manifests)].sort();
await build({
  ...common,
  entryPoints: { worker: 'worker/worker.ts' },
  format: 'iife',
  define: { FILES: JSON.stringify(files), BUILD: JSON.stringify(hash(page + files.join())) },
});

/** Exactly those of the lock file; nothing where they are there already. */
function installLibraries() {
  const done = join(here, 'node_modules/.package-lock.json');
  if (!existsSync(done) || statSync(done).mtimeMs < statSync(join(here, 'package-lock.json')).mtimeMs) {
    execSync('npm ci --include=dev --no-audit --no-fund --prefer-offline --loglevel=error', { cwd: here, stdio: 'inherit' });
  }
}

function languages() {
  return readdirSync(join(root, 'i18n'))
    .map((file) => /^messages(?:_(\w+))?\.properties$/.exec(file))
    .filter((file) => file !== null)
    .map(([, suffix]) => (suffix ?? 'en').replace('_', '-'));
}

function sentences(tag) {
  const file = tag === 'en' ? 'messages.properties' : `messages_${tag.replace('-', '_')}.properties`;
  const lines = readFileSync(join(root, 'i18n', file), 'utf8').replace(/\\\r?\n\s*/g, '').split(/\r?\n/);
  return Object.fromEntries(
    lines
      .map((line) => /^([\w.]+)\s*=\s*(.*)$/.exec(line))
      .filter((line) => line !== null && SPOKEN.test(line[1]))
      .map(([, key, text]) => [key, text.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16)))]),
  );
}

function manifest(tag) {
  const name = sentences(tag)['doorApp.name'];
  return JSON.stringify({
    id: '../app',
    name,
    short_name: name,
    lang: tag,
    dir: ['ar', 'fa'].includes(tag) ? 'rtl' : 'ltr',
    start_url: '../app',
    scope: '../app',
    display: 'standalone',
    background_color: '#fbf6ee',
    theme_color: '#20606c',
    icons: ICONS.map((size) => ({ src: `../../share/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any maskable' })),
  });
}

function write(name, text) {
  const file = name.replace(/(\.\w+)$/, `-${hash(text)}$1`);
  writeFileSync(join(out, file), text);
  return file;
}

function hash(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 10).toUpperCase();
}
