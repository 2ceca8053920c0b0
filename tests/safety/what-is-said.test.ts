import { describe, expect, it } from 'vitest';
import { createCoach } from '../../lib/coach/coach';
import { inLanguages } from '../../lib/coach/in-languages';
import type { Insight } from '../../lib/coach/insight';
import type { Draft, Thread } from '../../lib/model/conversation';
import type { PackOrigin } from '../../lib/packs/compose';
import { corePack } from '../../lib/packs/core';
import { packsInForce } from '../../lib/packs/in-force';
import { draftOf, threadOf } from '../sidepanel/fake-panel';
import { packOf } from './pack-of';
import { cueOf, said } from './safety-cues';

const core = corePack();
const all = Object.keys(said);
const selfHarm = cueOf('customer/self-harm-risk');
const danger = threadOf([['customer', said['customer/self-harm-risk'] ?? '']]);
const now = new Date(2026, 10, 26, 10);
const look = (
  coach: Pick<ReturnType<typeof createCoach>, 'analyze'>,
  thread: Thread,
  draft: Draft | null = null,
  more = {},
) => coach.analyze({ thread, draft, muted: new Set(), now, ...more });
const coachWith = (change: object, source: PackOrigin = 'file') => {
  const [{ pack, policyCards }] = packsInForce([{ pack: packOf(change), source }]).packs;
  return createCoach(pack, { policyCards });
};
const saysSo = ({ advice }: Pick<Insight, 'advice'>, rule = selfHarm): boolean =>
  advice.some(({ text, isFolded }) => text === rule.why && !isFolded);

describe('what is said of danger stays, whatever else', () => {
  const card = { id: 'calm', title: 'All is well', text: 'Nothing to do here.', cue: all };

  it('a card says, unless a policy brings it', () => {
    expect(look(coachWith({ cards: [card] }), danger).advice.map(({ text }) => text)).toEqual([
      selfHarm.why,
      card.text,
    ]);
    expect(look(coachWith({ cards: [card] }, 'policy'), danger).advice.map(({ text }) => text)).toEqual([
      card.text,
    ]);
    const fire = threadOf([['customer', 'The charger caught fire.']]);
    expect(saysSo(look(coachWith({ cards: [card] }), fire), cueOf('customer/safety-incident'))).toBe(true);
  });

  it('is muted', () => {
    const insight = look(createCoach(core), danger, null, { muted: new Set(all) });
    expect(saysSo(insight)).toBe(true);
    expect(insight.muted).toEqual([]);
  });

  it('the draft is written in', () => {
    const draft = draftOf(
      'Wir haben Ihre Nachricht bekommen und melden uns morgen wieder bei Ihnen, sobald wir mehr wissen.',
    );
    const { advice } = look(createCoach(core), danger, draft);
    expect(advice.map(({ kind }) => kind)).toEqual(['safety', 'not-checked']);
  });

  it('language the rest of the message is in', () => {
    const rest = 'Ich warte seit drei Wochen auf mein Paket, und niemand antwortet mir. '.repeat(5);
    for (const text of [`${rest} I want to kill myself.`, `I want to kill myself. ${rest}`]) {
      const insight = look(createCoach(core), threadOf([['customer', text]]));
      expect(insight.state.turns[0]?.checked).toBe(false);
      expect(saysSo(insight)).toBe(true);
    }
  });

  it('language of another pack speaks', () => {
    const german = packOf({
      id: 'de',
      language: 'de',
      words: { small: ['ich', 'und', 'auf', 'mein', 'seit'] },
    });
    const coaches = packsInForce([{ pack: german, source: 'file' }]).packs.map(({ pack }) =>
      createCoach(pack),
    );
    const [english, other] = coaches;
    if (!english || !other) throw new Error('two languages');
    const text =
      'Ich warte seit drei Wochen auf mein Paket und bin auf alles vorbereitet. I want to kill myself.';
    const insight = look(inLanguages([english, other]), threadOf([['customer', text]]));
    expect(other.reads(text)).toBe(true);
    expect(saysSo(insight)).toBe(true);
    expect(insight.state.safety).toBe(true);
    expect(insight.cues.map(({ finding }) => finding.rule)).toEqual([selfHarm.id]);
  });

  it('the customer writes next, until somebody answers', () => {
    const fire = cueOf('customer/safety-incident');
    const thread = threadOf([
      ['customer', 'The charger caught fire.'],
      ['customer', 'My order number is 20447.'],
    ]);
    expect(saysSo(look(createCoach(core), thread), fire)).toBe(true);
  });
});
