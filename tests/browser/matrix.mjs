/**
 * `npm run test:editors`: every scenario in every editor and both browsers, written into the README between its
 * two marks. Exits with the tests' status. `-- --froala` runs Froala's alone: its licence keeps it out of the project,
 * so it is installed for the run only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ensureBrowsers, ensurePackages, must, root, run } from '../setup.mjs';

ensurePackages();
ensureBrowsers();
const froala = process.argv.includes('--froala');
if (froala) must('npm', ['install', '--no-save', '--no-audit', '--no-fund', 'froala-editor']);
const { load } = await import('../load.mjs');
const report = join(root, '.output/editors.json');
const status = run(
  bin('vitest'),
  [
    'run',
    '--config',
    join(root, 'tests/vitest.config.ts'),
    '--project',
    'browser',
    'tests/browser/editors.test.ts',
    '--reporter=verbose',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  { env: { ...process.env, EVENKEEL_SCENARIOS: 'all', ...(froala ? { EVENKEEL_FROALA: '1' } : {}) } },
);
const { exceptions } = await load('tests/browser/exceptions.ts');
const results = JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap((file) => file.assertionResults);
const rows = new Map();
for (const { ancestorTitles, status: outcome } of results) {
  const [browser, editor] = ancestorTitles;
  const row = rows.get(editor) ?? { Chromium: [0, 0], Firefox: [0, 0] };
  rows.set(editor, row);
  row[browser][1]++;
  if (outcome === 'passed') row[browser][0]++;
}
const known = (editor, browser) =>
  exceptions.filter((one) => one.editor === editor && one.browser === browser).length;
const cell = (editor, browser, [passed, all]) => `${passed - known(editor, browser)} of ${all}`;
const table = [
  '| editor | Chromium | Firefox | exceptions |',
  '| --- | --- | --- | --- |',
  ...[...rows].map(([editor, row]) => {
    const own = exceptions.filter((one) => one.editor === editor);
    const causes = [...new Set(own.map(({ cause }) => cause))].map((cause) => {
      const scenarios = new Set(own.filter((one) => one.cause === cause).map(({ scenario }) => scenario));
      return `${[...scenarios].join(', ')}: ${cause}`;
    });
    return `| ${editor} | ${cell(editor, 'Chromium', row.Chromium)} | ${cell(editor, 'Firefox', row.Firefox)} | ${causes.join('; ')} |`;
  }),
].join('\n');
console.log(table);
if (froala) process.exit(status);
const readme = join(root, 'README.md');
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(
    /(<!-- editors -->)[\s\S]*?(<!-- \/editors -->)/,
    (_, open, close) => `${open}\n\n${table}\n\n${close}`,
  ),
);
run(bin('biome'), ['check', '--write', 'README.md']);
process.exit(status);
