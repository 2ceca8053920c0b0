import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Nobody has this address; whoever is asked for it was asked by a test. */
export const elsewhere = 'elsewhere.example';

/** Ways out of a worker, each as source of a promise that says whether it was tried. */
const waysOut = {
  fetch: `fetch('https://${elsewhere}/').then(() => 'tried', () => 'tried')`,
  request: `new Promise((done) => { const one = new XMLHttpRequest(); one.onloadend = () => done('tried'); one.open('GET', 'https://${elsewhere}/'); one.send(); })`,
  socket: `new Promise((done) => { const one = new WebSocket('wss://${elsewhere}/'); one.onclose = () => done('tried'); })`,
  events: `new Promise((done) => { const one = new EventSource('https://${elsewhere}/'); one.onerror = () => done('tried'); })`,
  script: `import('https://${elsewhere}/a.js').then(() => 'tried', () => 'refused')`,
  worker: `new Promise((done) => { const one = new Worker('/background.js'); one.onerror = () => done('tried'); done('tried'); })`,
};

export type WayOut = keyof typeof waysOut;
export const allWaysOut = Object.keys(waysOut) as WayOut[];

/** What a worker can be told to do: to keep what it says to itself, to say how much that is, and to say all of it, the last first. */
type Told = WayOut | 'break' | 'close' | 'hold' | 'held' | 'release';

/**
 * Runs before everything else in a worker of the copy: it hears the test on a channel of its own, which it keeps from
 * what the worker takes away of itself.
 */
const probe = `{
  const channel = new BroadcastChannel('evenkeel-test');
  const ways = { ${Object.entries(waysOut)
    .map(([name, source]) => `${name}: () => ${source}`)
    .join(', ')} };
  const post = self.postMessage.bind(self);
  let held;
  self.postMessage = (...said) => void (held ? held.push(said) : post(...said));
  const speech = {
    hold: () => void (held ??= []),
    held: () => {},
    release: () => {
      const all = held ?? [];
      held = undefined;
      for (const said of all.reverse()) post(...said);
    },
  };
  channel.onmessage = async ({ data: { told, of } }) => {
    if (of !== self.name) return;
    if (told === 'break') return void setTimeout(() => { throw new Error('broken by the test'); });
    if (told === 'close') return void self.close();
    if (told in speech) {
      speech[told]();
      return void channel.postMessage({ answer: String(held?.length ?? 0) });
    }
    let said;
    try { said = await ways[told](); } catch (error) { said = 'stopped: ' + error; }
    channel.postMessage({ answer: said });
  };
  channel.postMessage({ listening: self.name });
}
`;

/** Source for the page: tells the worker of this name something, and resolves to what it says; at once where it dies. */
export const tellWorker = (told: Told, of = 'meaning'): string => `new Promise((resolve) => {
  const channel = new BroadcastChannel('evenkeel-test');
  channel.onmessage = ({ data: { answer } }) => { if (answer) resolve(answer); };
  channel.postMessage(${JSON.stringify({ told, of })});
  ${told === 'break' || told === 'close' ? `resolve('dying');` : ''}
})`;

/** Source for the page: a worker of the copy that takes nothing away of itself; resolves once it hears. */
export const startOther = `new Promise((resolve) => {
  const channel = new BroadcastChannel('evenkeel-test');
  channel.onmessage = ({ data: { listening } }) => { if (listening === 'other') resolve(true); };
  window.other = new Worker('/other-worker.js', { name: 'other' });
})`;

interface Copy {
  folder: string;
  remove(): void;
}

function copyOf(extension: string): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-copy-'));
  cpSync(extension, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** A copy of the extension in whose worker a test can do something; but for that it is what ships. */
export function withProbe(extension: string): Copy {
  const copy = copyOf(extension);
  const worker = join(copy.folder, 'meaning-worker.js');
  writeFileSync(worker, probe + readFileSync(worker, 'utf8'));
  writeFileSync(join(copy.folder, 'other-worker.js'), probe);
  return copy;
}

/** A copy of the extension whose policy forbids WebAssembly. */
export function withoutWebAssembly(extension: string): Copy {
  const copy = copyOf(extension);
  const file = join(copy.folder, 'manifest.json');
  const manifest = readFileSync(file, 'utf8');
  if (!manifest.includes(" 'wasm-unsafe-eval'")) throw new Error('the manifest allows no WebAssembly');
  writeFileSync(file, manifest.replace(" 'wasm-unsafe-eval'", ''));
  return copy;
}
