import nlp from 'compromise/three';
import type { CustomerStatements } from '../statements';

/** Verbs and adjectives of trouble, and the noun for each; what the words may not be. The first that matches wins. */
const problems: [pattern: string, noun: string, unless?: string][] = [
  [
    '(charged|billed|debited) (me|us)? twice',
    'the double charge',
    '(will|would|gonna|going to|might|could|if) .{0,5} twice',
  ],
  ['(double|duplicate) (charge|payment)', 'the double charge'],
  ['(wrong) (charge|payment)', 'the wrong charge'],
  ['(wrong) (invoice|bill)', 'the wrong invoice'],
  ['(unknown|unauthorised|unauthorized) (charge|payment)', 'the unknown charge'],
  ['(someone|somebody|stranger) .{0,2} (logged|signed) in', 'the strange sign-in'],
  ['(account) .{0,3} (hacked|compromised)', 'the break-in to your account'],
  [
    '(parcel|package|order|delivery|item|letter|gift|present|box|shoes|dress|replacement|suitcase) .{0,5} (never|not) .{0,2} (arrived|arrive|delivered|came|come|received)',
    'the missing delivery',
  ],
  ['(never|not) .{0,1} (delivered|received) .{0,2} (parcel|package|order|item|it)', 'the missing delivery'],
  ['(lost|missing) (parcel|package|order|delivery|item|luggage|letter)', 'the missing delivery'],
  ['(keeps|kept|keep) .{0,1} (crashing|crashed)', 'the crashing'],
  ['(crashes|crashed|crashing)', 'the crashing'],
  ['(keeps|kept|keep) .{0,1} (dropping|disconnecting|cutting)', 'the dropped connection'],
  ['(locked) (out|me out|us out)', 'being locked out'],
  ['(can|could) not .{0,1} (log|sign|get) (in|into)', 'being locked out'],
  [
    '(internet|broadband|line|connection|network|wifi|service|website|site|system|shop|server|tv|phone|app) .{0,2} (is|are|was|were|been|went|goes|keeps|still) .{0,2} (down|out|dead|offline)',
    'the outage',
    '((put|pick|picked|picks|hung|slammed) .{0,3} (phone|line)|(sold|worn|out) (of|for|out))',
  ],
  [
    '(no|without) (hot|running)? (internet|broadband|wifi|signal|power|heating|electricity|service)',
    'the outage',
    '(no|without) (internet|broadband|wifi|signal|power|heating|electricity|service) (#Noun|bill|guide|charge|cable)',
  ],
  [
    '(parcel|package|order|delivery|item|letter|gift|present|flight|train|bus|courier|driver|technician|engineer|payment|refund|replacement|luggage|tickets?|it) .{0,3} (delayed|late)',
    'the delay',
    '(late) (fee|night|shift|husband|wife)',
  ],
  ['(the|this|a|another|long|your) (delay|delays)', 'the delay'],
  ['(no|without) (hot|running) water', 'the outage'],
  [
    '(wrong) (item|size|colour|color|product|order)',
    'the wrong order',
    '(i|we) .{0,3} (ordered|chose|picked|selected|clicked|typed|entered|gave|bought|put)',
  ],
  [
    '(came|arrived|arrives|is|are|was|were) .{0,1} (damaged|cracked|torn|scratched)',
    'the damage',
    '(nothing|something|not|nobody) .{0,2} (damaged)',
  ],
  ['(came|arrived|arrives) .{0,1} (broken|faulty|defective)', 'the damage'],
  [
    '(is|are|was|were|been) .{0,1} (broken|faulty|defective)',
    'the fault',
    '(nothing|something|not|nobody) .{0,2} (broken)',
  ],
  ['(error) (message|code|again)', 'the error'],
  [
    '(internet|connection|wifi|broadband|line|network|app|website|site|system|laptop|phone|computer|speed|speeds|it) .{0,3} (slow|lagging|sluggish)',
    'the slow speed',
  ],
  ['(rude) .{0,3} (agent|staff|colleague|man|woman|person)', 'the way you were spoken to'],
];

type Doc = CustomerStatements['doc'];

/** A pattern is taken apart once, and not for each message. Typed as what `has` takes, which takes this too. */
const parsed = (pattern: string): Parameters<Doc['has']>[0] => nlp.parseMatch(pattern) as never;

/** What is said not to be so; the trouble that is itself a “not” is told by its own pattern. */
const no = /\b(?:not|never|nothing|nobody|no longer|hardly|without|no)\b/;
const isItselfNo = /\((?:[a-z]+\|)*(?:no|not|never)\b/;

const compiled = problems.map(([pattern, noun, unless]) => ({
  pattern: parsed(pattern),
  isItselfNo: isItselfNo.test(pattern),
  noun,
  unless: unless === undefined ? undefined : parsed(unless),
}));

/** What went wrong, as a noun: “the outage”. */
export function problem({ told, over }: CustomerStatements): string | undefined {
  if (over) return undefined;
  const docOf = (isDenied: boolean) =>
    nlp(
      told
        .filter(({ text }) => no.test(text) === isDenied)
        .map(({ text }) => text)
        .join('.\n'),
    );
  const [said, denied] = [docOf(false), docOf(true)];
  const found = compiled.find(({ pattern, unless, isItselfNo: alsoDenied }) =>
    (alsoDenied ? [said, denied] : [said]).some((doc) => doc.has(pattern) && !(unless && doc.has(unless))),
  );
  return found?.noun;
}
