/**
 * `npm run trial:million`: a trial over a million messages (or as many as are named), streamed through the command
 * line as an admin would. Prints the resident size on the way, which rises and falls with the garbage collector; exits
 * with 1 if its highest was higher by a quarter in the second half than in the first.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root } from '../setup.mjs';

ensurePackages();
const count = Number(process.argv[2] ?? 1_000_000);
const sentences = [
  'Sorry if you feel that way.',
  'I will write to you by four.',
  'As I already said, it ships on Monday.',
  'The refund reaches your card on Friday.',
  'You should have read the terms.',
  'This is the third time I am writing.',
  'Thank you, it works now.',
];
const child = spawn(
  'node',
  [
    join(root, 'lib/cli/evenkeel.mjs'),
    'trial',
    'rules/examples/retail/shop',
    '--on',
    '-',
    '--json',
    '--rules-only',
  ],
  {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  },
);
let report = '';
child.stdout.on('data', (data) => {
  report += data;
});

/** In MB; undefined where the system does not tell. */
function resident() {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1000;
  } catch {
    return undefined;
  }
}

const sizes = [];
const began = Date.now();
for (let n = 0; n < count; n++) {
  const text = `${sentences[n % 7]} ${sentences[(n * 3 + 1) % 7]} Order ${n}.`;
  const line = JSON.stringify({ role: n % 2 ? 'agent' : 'customer', text });
  if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
  if ((n + 1) % Math.ceil(count / 10) === 0) {
    sizes.push(resident());
    console.log(
      `${n + 1} messages, ${Math.round((Date.now() - began) / 1000)} s, ${Math.round(sizes.at(-1) ?? 0)} MB`,
    );
  }
}
child.stdin.end();
const [status] = await once(child, 'close');
const { messages, rules = {} } = JSON.parse(report);
console.log(`${messages} messages read, ${Object.keys(rules).length} rules spoke.`);
const [first, second] = [sizes.slice(0, 5), sizes.slice(5)].map((half) =>
  Math.max(...half.map((size) => size ?? 0)),
);
const flat = second <= first * 1.25;
console.log(
  `At most ${Math.round(first)} MB in the first half, ${Math.round(second)} MB in the second: ${flat ? 'flat' : 'it grew'}.`,
);
process.exit(status || (flat ? 0 : 1));
