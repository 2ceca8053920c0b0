import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { dedicatedHosts } from './lib/adapters/hosts';

/** Fixes the extension's id in Chromium, so that an administrator's policy can name it before it is installed. */
const publicKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu18RRLxHCd9Fzz9rbVmne9AcLME0G045RdfUbD3wBF4rjz5SVraVg0djGSvUkp2CR51yLEq/jZGbYt4S4sQ8mNi4ZbFa1GDU3vdGviLU1BUu7Jng81CvOlttVVOVNQBbsbdrLcA5c3xmvo3mP0ROa0Odql4H8JmAO6s6jN/vGBC4ssKqzt7PjM4GfJnX+k2e0KpiTbHvPOjXsRhbOaZf4vRvkg7UcwhmULTfxOX4ewpgLd+Xu7VYxlZupBx4qeizTwcrlCY5b9fFP4LTcYfBvpr6tEJSf9/t88fTQBQ0NLTgRyeXz2eiAUF3QtgCiAsi6nuMwpLnGezv4kfXmoxJFwIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel' as const])],
    // Before its first edit the panel has more of the page's script loaded, into pages that have the rest of it anyway.
    host_permissions: dedicatedHosts,
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_extensionAction__' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: {
      // The one request that there may be is for a rule pack at an address that an admin gave: https, and only that.
      // The encoder is WebAssembly, and its files are the extension's own.
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    commands: {
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+U' },
      },
      // Chromium suggests four at most; the others wait for the agent's own choice.
      'next-finding': {
        description: '__MSG_extensionCommandNextFinding__',
        suggested_key: { default: 'Alt+Shift+J' },
      },
      'apply-fix': {
        description: '__MSG_extensionCommandApplyFix__',
        suggested_key: { default: 'Alt+Shift+Y' },
      },
      'insert-sentence': {
        description: '__MSG_extensionCommandInsertSentence__',
        suggested_key: { default: 'Alt+Shift+I' },
      },
      'previous-finding': { description: '__MSG_extensionCommandPreviousFinding__' },
      'not-this': { description: '__MSG_extensionCommandNotThis__' },
      undo: { description: '__MSG_extensionCommandUndo__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evenkeel@evenkeel.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: publicKey, minimum_chrome_version: '144' }),
  }),
  hooks: {
    // The encoder: its weights, and of its runtime the one binary that is needed, with the script that belongs to it.
    'build:publicAssets': (_, files) => {
      const learned = ['meaning.onnx', 'meaning.tokenizer.json'].map((name) => `rules/learned/${name}`);
      const runtime = ['mjs', 'wasm'].map(
        (kind) => `node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.${kind}`,
      );
      const background = ['rules/learned/background.bin'].filter((file) => existsSync(file));
      for (const file of [...learned, ...background, ...runtime])
        files.push({ absoluteSrc: resolve(file), relativeDest: `meaning/${basename(file)}` });
    },
    // Extension pages get the polyfill; the page's script keeps the browser's own object and stays small.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some((entrypoint) => entrypoint.type !== 'content-script')) return;
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'native-browser',
          enforce: 'pre',
          resolveId(id) {
            return id === '@wxt-dev/webextension-polyfill/browser' ? this.resolve('@wxt-dev/browser') : null;
          },
        },
      ];
    },
  },
  vite: () => ({
    plugins: [
      {
        // What the placeholders are is for the browsers, which read the file; the pages need the texts alone.
        name: 'texts-alone',
        enforce: 'pre',
        transform(code, id) {
          if (!/_locales\/\w+\/messages\.json$/.test(id)) return;
          const messages = Object.entries(JSON.parse(code) as Record<string, { message: string }>);
          return JSON.stringify(Object.fromEntries(messages.map(([key, { message }]) => [key, { message }])));
        },
      },
    ],
    // Named exports would triple the size of `sentiment`'s word table.
    json: { namedExports: false },
    // The encoder's runtime leaves its binary a file of its own.
    resolve: { conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions] },
    build: { target: 'es2023' },
  }),
  zip: {
    includeSources: [
      'entrypoints/**',
      'lib/**',
      'rules/**',
      'public/**',
      '*.json',
      '*.ts',
      'README.md',
      'LICENSE',
    ],
  },
});
