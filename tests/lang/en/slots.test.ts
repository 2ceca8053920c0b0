import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fill, type SlotName, slotNames } from '../../../lib/format/slot';
import { toSecondPerson } from '../../../lib/lang/en/second-person';
import { languageFor } from '../../../lib/lang/languages';
import { slotsFrom } from '../../../lib/phrases/slots';
import { root } from '../../setup.mjs';

/** What a message fills a slot with; null: nothing, since it is about something else or unsure. */
interface Proof {
  slot: SlotName;
  cases: { text: string; author?: string; fills: string | null; sameDay?: boolean }[];
}

const files = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
const proofs = files('tests/lang/en/slots', '.json').map((name) => ({
  name,
  ...(JSON.parse(readFileSync(join(root, 'tests/lang/en/slots', `${name}.json`), 'utf8')) as Proof),
}));

it('every slot has its own file and its own proof', () => {
  expect(files('tests/lang/en/slots', '.json')).toEqual(files('lib/lang/en/slots', '.ts'));
  expect(proofs.map(({ slot }) => slot).sort()).toEqual([...slotNames].sort());
  for (const { name, cases } of proofs) {
    expect(cases.filter(({ fills }) => fills).length, `${name}: examples`).toBeGreaterThanOrEqual(3);
    expect(cases.filter(({ fills }) => !fills).length, `${name}: counter-examples`).toBeGreaterThanOrEqual(3);
  }
});

const english = languageFor('en');
const now = new Date('2026-03-04T15:00:00');
const today = '2026-03-04T09:30:00';
const before = '2026-03-03T23:30:00';

const speaker = 'customer';

describe.each(proofs)('$name', ({ slot, cases }) => {
  it.each(cases)('$text -> $fills', ({ text, author, fills, sameDay = false }) =>
    expect(
      slotsFrom([{ speaker, text, author, time: sameDay ? today : before }], english, now)[slot] ?? null,
    ).toBe(fills),
  );
});

describe('slots of a thread', () => {
  it('are filled from the newest message that has them', () => {
    const slots = slotsFrom(
      [
        { speaker, text: 'My router has been dead for two days.' },
        { speaker, text: 'Now my phone has no signal either.' },
      ],
      english,
    );
    expect(slots).toMatchObject({ thing: 'your phone', dur: 'two days' });
  });

  it('leave out what is older than four messages', () => {
    const told = ['My router is dead.', 'Hello?', 'Hello?', 'Hello?', 'Hello?'].map(
      (text) => ({ speaker, text }) as const,
    );
    expect(slotsFrom(told, english).thing).toBeUndefined();
  });
});

describe('after a reply', () => {
  const told = {
    speaker,
    text: 'My parcel has not arrived, and I have been waiting for two weeks.',
  } as const;
  it('what they told is not said back again, and what it is about stays', () => {
    expect(slotsFrom([told], english)).toMatchObject({ clause: 'your parcel has not arrived' });
    const slots = slotsFrom(
      [told, { speaker: 'agent', text: 'I am looking.' }, { speaker, text: 'And?' }],
      english,
    );
    expect(slots).toMatchObject({ thing: 'your parcel', dur: 'two weeks' });
    expect(slots.clause).toBeUndefined();
  });
});

describe('filling', () => {
  it('gives a slot at the start of a sentence its capital', () =>
    expect(fill('{Thing} is back.', { thing: 'your internet' })).toBe('Your internet is back.'));
  it('gives nothing where a slot is empty or unknown', () => {
    expect(fill('{Thing} for {dur}.', { thing: 'your internet' })).toBeUndefined();
    expect(fill('{weather} today.', { thing: 'your internet' })).toBeUndefined();
  });
});

describe('perspective', () => {
  it.each([
    ['my card was charged twice', 'your card was charged twice'],
    ['i was charged twice', 'you were charged twice'],
    ['i am locked out', 'you are locked out'],
    ['you would call me back on monday', 'we would call you back on Monday'],
    ['the code you sent me expired', 'the code we sent you expired'],
    ['i paid you on friday', 'you paid us on Friday'],
    ['your courier left it with our neighbour', 'our courier left it with your neighbour'],
    ['nobody told us that it was ours', 'nobody told you that it was yours'],
    ['i waited 3 hours on friday', 'you waited three hours on Friday'],
    ['you guys lost my parcel', 'we lost your parcel'],
    ['i had to fix it myself', 'you had to fix it yourself'],
  ])('%s -> %s', (theirs, ours) => expect(toSecondPerson(theirs)).toBe(ours));
});
