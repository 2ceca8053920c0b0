import { describe, expect, it } from 'vitest';
import { createCoach } from '../../lib/coach/coach';
import { withoutUnfinishedWord } from '../../lib/coach/unfinished-word';
import { corePack } from '../../lib/packs/core';

const coach = createCoach(corePack());
const flagged = (text: string): string[] => {
  const draft = { conversation: '1', composer: 'c', revision: 1, kind: 'reply' as const, text };
  const said = { id: '1', speaker: 'customer', certainty: 'stated', note: false } as const;
  const messages = [{ ...said, text: 'I am furious. Nobody answers me!' }];
  const thread = { host: 'desk.example', conversation: '1', messages, partial: false };
  const insight = coach.analyze({ thread, draft, muted: new Set(), now: new Date(0) });
  return withoutUnfinishedWord(insight, text).draft.map(({ finding }) => finding.text);
};

describe('while the agent types', () => {
  it('a word at the very end waits until something follows it', () => {
    expect(flagged('I look at it, yo')).toEqual([]);
    expect(flagged('I look at it, yo!')).toEqual(['yo']);
    expect(flagged('I look at it, yo ')).toEqual(['yo']);
  });

  it('several words at the end do not: they are no beginning of others', () => {
    expect(flagged('Please calm down')).toEqual(['calm down']);
  });
});
