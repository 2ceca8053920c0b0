import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const chromiums = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const firefoxes = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export const findChromium = (): string => find(chromiums, 'Chromium, Chrome or Edge');
export const findFirefox = (): string => find(firefoxes, 'Firefox');

function find(names: string[], what: string): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const path of /[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name))) {
      if (existsSync(path)) return path;
    }
  }
  throw new Error(`No ${what} found. On Debian: bash tests/browsers.sh; elsewhere install it the usual way.`);
}
