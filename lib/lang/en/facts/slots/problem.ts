import nlp from 'compromise/three';
import type { CustomerStatements } from '../statements';

/** Verbs and adjectives of trouble, and the noun for each; what the words may not be. The first that matches wins. */
const problems: [pattern: string, noun: string, unless?: string][] = [
  [
    '(charged|billed|debited) (me|us)? twice',
    'the double charge',
    '(will|would|gonna|going to|might|could|if) .{0,5} twice',
  ],
  ['(double|duplicate|wrong|unknown|unauthorised|unauthorized) (charge|payment|invoice)', 'the wrong charge'],
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
    '(internet|broadband|line|connection|network|wifi|service|website|site|system|shop|server|tv|phone) .{0,4} (down|out|dead|offline)',
    'the outage',
    '(put|pick|picked|picks|hung|slammed) .{0,3} (phone|line)',
  ],
  [
    '(no|without) (hot|running)? (internet|broadband|wifi|signal|power|heating|electricity|service)',
    'the outage',
  ],
  [
    '(delayed|delay|late)',
    'the delay',
    '(without|my|our|his|her|late) .{0,1} (delay|late|shift|fee|wife|husband|night)',
  ],
  ['(no|without) (hot|running) water', 'the outage'],
  ['(wrong) (item|size|colour|color|product|order|address|name|amount)', 'the wrong order'],
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
  ['(slow|lagging|sluggish)', 'the slow speed'],
  ['(rude) .{0,3} (agent|staff|colleague|man|woman|person)', 'the way you were spoken to'],
];

type Doc = CustomerStatements['doc'];

/** A pattern is taken apart once, and not for each message. Typed as what `has` takes, which takes this too. */
const parsed = (pattern: string): Parameters<Doc['has']>[0] => nlp.parseMatch(pattern) as never;

const compiled = problems.map(([pattern, noun, unless]) => ({
  pattern: parsed(pattern),
  noun,
  unless: unless === undefined ? undefined : parsed(unless),
}));

/** What went wrong, as a noun: “the outage”. */
export const problem = ({ doc }: CustomerStatements): string | undefined =>
  compiled.find(({ pattern, unless }) => doc.has(pattern) && !(unless && doc.has(unless)))?.noun;
