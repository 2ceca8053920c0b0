import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { type ComponentType, h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPack } from '../../lib/cli/packs/load-pack';
import { inWords } from '../../lib/cli/problems';
import type { Check } from '../../lib/engine/check';
import { checks } from '../../lib/engine/checks';
import { createEngine } from '../../lib/engine/engine';
import type { Language } from '../../lib/lang/language';
import type { Adapter } from '../../lib/model/adapter';
import { corePack } from '../../lib/packs/core';
import { prove } from '../../lib/packs/prove';
import { proveAdapter } from '../../lib/page/prove-adapter';
import { answer, startPlay } from '../../lib/practice/play';
import type { Scenario } from '../../lib/practice/scenario';
import english from '../../public/_locales/en/messages.json';
import type { Mount } from '../browser/pages/mounted';
import { languageGaps } from '../lang/language-gaps';
import { localeGaps } from '../locale-gaps';
import type { Plays } from '../practice/plays';
import { root } from '../setup.mjs';
import { everyFileIn } from '../source-tree';
import { kinds, ScaffoldError, writeSkeleton } from './scaffold';

/** The page that help desks, editors and cards are tried in. */
const { document, DOMParser, CSS } = new Window() as unknown as typeof globalThis;

/** A folder that stands for the repository; within it, so that packages are found from there. */
let copy: string;

beforeEach(() => {
  mkdirSync(join(root, '.output'), { recursive: true });
  copy = mkdtempSync(join(root, '.output/scaffold-'));
  vi.stubGlobal('document', document);
  vi.stubGlobal('CSS', CSS);
});
afterEach(() => {
  rmSync(copy, { recursive: true });
  vi.unstubAllGlobals();
});

const json = (path: string) => JSON.parse(readFileSync(join(copy, path), 'utf8'));
const unit = async <Unit>(path: string): Promise<Unit> =>
  ((await import(/* @vite-ignore */ join(copy, path))) as { default: Unit }).default;

/** What the core pack's own proof says of one rule of the copy. */
function proofOf(id: string): string[] {
  const loaded = loadPack(join(copy, 'rules/core'));
  const problems = loaded.ok ? prove(loaded.pack, new Set([id])) : loaded.problems;
  return problems.map(({ where, what }) => `${where} ${inWords(what)}`);
}

const withCorePack = () => cpSync(join(root, 'rules/core'), join(copy, 'rules/core'), { recursive: true });

describe('the skeleton fails its proof:', () => {
  it.each(['agent/empty-praise', 'customer/jet-lag'])('a rule, %s', (name) => {
    withCorePack();
    writeSkeleton(copy, 'rule', name);
    expect(proofOf(name)).toEqual([
      expect.stringMatching(/examples\[0\].*should fire on exactly/),
      expect.stringMatching(/examples\[1\].*should fire on exactly/),
    ]);
  });

  it('a check, which finds nothing where its rule says it should', async () => {
    withCorePack();
    writeSkeleton(copy, 'check', 'too-many-links');
    expect(json('rules/core/agent/too-many-links.json')).toMatchObject({
      check: 'too-many-links',
      cases: [{ fires: true }, { fires: false }],
    });
    // As the folder's own glob would have it.
    const found = checks as Map<string, Check>;
    found.set('too-many-links', await unit<Check>('lib/engine/checks/too-many-links.ts'));
    const proof = proofOf('agent/too-many-links');
    found.delete('too-many-links');
    expect(proof).toEqual([expect.stringMatching(/cases\[0\] should fire and does not/)]);
  });

  it('a help desk, which reads nothing on its saved page', async () => {
    writeSkeleton(copy, 'desk', 'kayako');
    const adapter = await unit<Adapter>('lib/adapters/desks/kayako.ts');
    const { address, thread } = json('tests/pages/kayako/ticket.json');
    const html = readFileSync(join(copy, 'tests/pages/kayako/ticket.html'), 'utf8');
    const pages = [{ address, html, messages: thread.messages }];
    const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
    const [problem] = proveAdapter({ adapter, pages } as never, parse);
    expect(inWords(problem!.what)).toContain('reads nothing');
  });

  it('an editor, whose package is not mounted', async () => {
    writeSkeleton(copy, 'editor', 'markitup');
    const mount = await unit<Mount>('tests/browser/pages/editors/markitup.ts');
    await expect(mount(document.createElement('div'))).rejects.toThrow('markitup is not mounted yet');
    expect(await unit('lib/editors/kinds/markitup.ts')).toMatchObject({ id: 'markitup' });
  });

  it('a card, which shows nothing', async () => {
    writeSkeleton(copy, 'card', 'next-shift');
    const path = join(copy, 'entrypoints/sidepanel/cards/next-shift.tsx');
    const { NextShift } = (await import(/* @vite-ignore */ path)) as {
      NextShift: ComponentType<{ text: string }>;
    };

    const place = document.createElement('div');
    render(h(NextShift, { text: 'Something to tell' }), place);
    expect(place.querySelector('.card.next-shift')).not.toBeNull();
    expect(place.textContent).not.toContain('Something to tell');
    const proof = readFileSync(join(copy, 'tests/sidepanel/cards/next-shift.test.tsx'), 'utf8');
    expect(proof).toContain(`toContain('Something to tell')`);
  });

  it('a scenario, which a good agent does not win', async () => {
    writeSkeleton(copy, 'scenario', 'lost-luggage');
    const scenario = await unit<Scenario>('lib/practice/scenarios/lost-luggage.ts');
    const { good } = await unit<Plays>('tests/practice/plays/lost-luggage.ts');
    const pack = corePack();
    const engine = createEngine(pack);
    let play = startPlay(scenario);
    for (const reply of good) ({ play } = answer(scenario, play, reply, engine, pack));
    expect(play.ending).toBeUndefined();
  });

  it('a language, which has no text and no words yet', async () => {
    writeSkeleton(copy, 'language', 'nl');
    expect(localeGaps(english, json('public/_locales/nl/messages.json'))).toEqual(
      expect.arrayContaining(['extensionName is missing', 'extensionDescription is missing']),
    );
    for (const needed of ['lang/unknown.ts', 'format', 'text', 'model'])
      cpSync(join(root, 'lib', needed), join(copy, 'lib', needed), { recursive: true });
    const language = await unit<Language>('lib/lang/nl/language.ts');
    expect(languageGaps('nl', language)).toEqual(['smallWords is empty']);
  });
});

describe('npm run new', () => {
  it.each([...kinds].map(([kind, { example }]) => [kind, example]))(
    'makes %s by its own example once, and says what comes next',
    (kind, example) => {
      const { written, next } = writeSkeleton(copy, kind, example);
      expect(everyFileIn(copy)).toEqual([...written].sort());
      expect(next.length).toBeGreaterThan(1);
      expect(() => writeSkeleton(copy, kind, example)).toThrow('exists already');
    },
  );

  it('writes nothing at all where one of the files exists', () => {
    writeSkeleton(copy, 'check', 'too-many-links');
    rmSync(join(copy, 'lib'), { recursive: true });
    expect(() => writeSkeleton(copy, 'check', 'too-many-links')).toThrow(
      'rules/core/agent/too-many-links.json exists already',
    );
    expect(everyFileIn(copy)).toEqual(['rules/core/agent/too-many-links.json']);
  });

  it.each([
    ['rule', 'empty-praise', 'agent/ or customer/'],
    ['rule', 'agent/../../outside', 'agent/ or customer/'],
    ['desk', 'Kayako', 'small letters'],
    ['desk', '../kayako', 'small letters'],
    ['card', '', 'small letters'],
    ['language', 'dutch', 'ISO 639-1'],
    ['phrase', 'x', 'npm run new -- KIND NAME'],
  ])('refuses %s “%s” and says what would do', (kind, name, says) => {
    const attempt = () => writeSkeleton(copy, kind, name);
    expect(attempt).toThrow(ScaffoldError);
    expect(attempt).toThrow(says);
    expect(everyFileIn(copy)).toEqual([]);
  });
});
