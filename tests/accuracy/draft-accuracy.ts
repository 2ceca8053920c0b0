/** Wording in drafts: what is flagged against what readers would change, by set, channel and rule. */
import type { Rule } from '../../lib/format/rule';
import type { Finding } from '../../lib/model/analysis';
import { flagsOf, type Readers, type Reading } from './cases';
import { type AgentLine, readLines } from './data';
import { type DraftSet, isTip, type LabelledDraft } from './draft-sets';
import { precision, recall, type Tally, table, withInterval } from './interval';
import { writingPeers } from './peers';
import { type Span, tally } from './span';

type Find = (draft: LabelledDraft) => Span[];

/** What is missing, such as a name in the greeting, readers were asked for apart. */
const missing = 'Omissions';

/** On real replies nobody marked tips. */
const finder =
  (reading: Reading, { tips }: DraftSet, by: Readers): ((draft: LabelledDraft) => Finding[]) =>
  (draft) =>
    flagsOf(reading, draft, by).filter(
      ({ rule, severity }) => (tips || severity !== 'tip') && !isMissing(reading.engine.rules.get(rule)),
    );

const isMissing = (rule: Rule | undefined): boolean =>
  rule !== undefined && rule.kind !== 'cue' && rule.family === missing;

export function draftAccuracy(reading: Reading, sets: readonly DraftSet[]): string[] {
  const lines = [
    '| wording in drafts | said | precision | recall | clean drafts left alone |',
    '| --- | --- | --- | --- | --- |',
  ];
  for (const set of sets) {
    lines.push(row(`${set.name} (${set.drafts.length})`, set.drafts, finder(reading, set, 'both')));
    lines.push(row('… rules alone', set.drafts, finder(reading, set, 'rules')));
    lines.push(row('… meaning alone', set.drafts, finder(reading, set, 'meaning')));
  }
  const [written] = sets;
  for (const [name, peer] of Object.entries(writingPeers))
    lines.push(row(`… ${name}, on the first set`, written!.drafts, ({ text }) => peer(text)));
  return [...lines, '', ...byChannel(reading, sets), '', ...byRule(reading, written!)];
}

function row(name: string, drafts: readonly LabelledDraft[], find: Find): string {
  const cases = drafts.map((draft) => ({ ...tally(find(draft), draft.marked), clean: !draft.either.length }));
  const said = cases.reduce((sum, { right, wrong }) => sum + right + wrong, 0);
  const clean = cases.filter((one) => one.clean);
  const alone = clean.filter(({ right, wrong }) => right + wrong === 0).length;
  return `| ${name} | ${said} | ${withInterval(cases, precision)} | ${withInterval(cases, recall)} | ${((100 * alone) / clean.length).toFixed(0)} % of ${clean.length} |`;
}

function byChannel(reading: Reading, sets: readonly DraftSet[]): string[] {
  const groups = new Map<string, Tally[]>();
  for (const set of sets) {
    const find = finder(reading, set, 'both');
    for (const draft of set.drafts) {
      const name = `${set.name}: ${draft.channel}`;
      groups.set(name, [...(groups.get(name) ?? []), tally(find(draft), draft.marked)]);
    }
  }
  return table('drafts by channel and source', [...groups]);
}

/** Each rule by itself: a flag is right where a reader marked the same words for the same reason. */
function byRule(reading: Reading, set: DraftSet): string[] {
  const find = finder(reading, set, 'both');
  const found = set.drafts.map((draft) => ({ flags: find(draft), marked: draft.marked }));
  const ids = [...new Set(set.drafts.flatMap(({ marked }) => marked.map(({ rule }) => rule)))].sort();
  return table(
    `draft rule (${set.name})`,
    ids.map((id) => [
      isTip(id) ? `${id} (tip)` : id,
      found.map(({ flags, marked }) =>
        tally(
          flags.filter(({ rule }) => rule === `agent/${id}`),
          marked.filter(({ rule }) => rule === id),
        ),
      ),
    ]),
  );
}

/** How often real, unlabelled replies are flagged: nearly all of them are fine. */
export const unlabelledReplies = (folder: string, count: number): LabelledDraft[] =>
  ['tweetsumm', 'twcs'].flatMap((name) =>
    readLines<AgentLine>(folder, name)
      .filter(({ role }) => role === 'agent')
      .slice(0, count)
      .map(({ id, text, context, prev }) => ({
        id,
        channel: name,
        text,
        context: context ?? prev ?? [],
        marked: [],
        either: [],
      })),
  );

export function fireRates(reading: Reading, replies: readonly LabelledDraft[]): string[] {
  return [...new Set(replies.map(({ channel }) => channel))].map((name) => {
    const own = replies.filter(({ channel }) => channel === name);
    const flags = own
      .flatMap((draft) => flagsOf(reading, draft, 'both'))
      .filter(({ severity }) => severity !== 'tip');
    const rate = (source: Finding['source']) =>
      ((1000 * flags.filter((flag) => flag.source === source).length) / own.length).toFixed(0);
    return `Flags per 1,000 of ${own.length} unlabelled replies (${name}): ${rate('rule')} by rules, ${rate('meaning')} by meaning.`;
  });
}
