import { any, clauseOf, factsIn, money, named, span, theirs, toldOf } from '../clause-grammar';
import { toSecondPerson } from '../second-person';
import type { CustomerStatements } from '../statements';

const works = any(
  'work load open start connect sync charge print download update install ring heat respond fit',
);
const working = any(
  'working loading opening starting connecting syncing charging printing downloading updating installing ringing heating responding',
);
const acting = any(
  'crashing freezing dropping disconnecting leaking restarting rebooting hanging buffering stopping failing',
);
const acts = any('crashes freezes disconnects leaks disappears');
const happened = any(
  'cancelled canceled delayed lost damaged deleted removed suspended blocked declined rejected refused closed disconnected',
);
const changed = any('renewed changed moved raised cancelled canceled closed charged');
const state = any(
  'down dead late broken gone empty missing slow stuck offline faulty cracked defective incomplete incorrect unavailable damaged delayed locked blocked overdue wrong frozen torn',
);
const used = any(
  'access open use download find change cancel update install load print see reset delete reach',
);
const harm = any('hole scratch crack dent stain tear');
const papers = any('documents form forms photos papers details picture receipt invoice');

const i = '(?:i|we)';
const somebody = any('technician engineer driver courier plumber electrician');
const answer = `(?:${named('my our the a an any')}|(?:a|an|any) (?:answer|reply|response|call|call back)|it|anything)`;

/** It does not do what it should. */
const fails = [
  `(?:still )?(?:does not|did not|do not|will not|would not|never) (?:still )?(?:${works}|turn on|switch on)`,
  `(?:is|are|was|were) (?:still )?not ${working}`,
  `(?:has|have) (?:still )?(?:not been ${working}|stopped ${working}|never worked)`,
  `stopped ${working}`,
  `keeps? (?:${acting}|logging (?:me|us) out|cutting (?:out|off))`,
  `(?:${acts}|logs (?:me|us) out|drops out)`,
];

/** It is in a bad way, or something was done to it. */
const suffered = [
  `(?:is|are|was|were) (?:still )?${state}`,
  `(?:has|have) been (?:${state}|${happened})`,
  `(?:was|were|got) ${happened}`,
  `(?:was|were|has been|have been) ${changed} without (?:asking|telling) (?:me|us)`,
  `(?:was|were) (?:left|thrown) (?:outside|in the rain|on the street|over the fence)`,
  `(?:was|were) (?:delivered|sent|shipped) to the wrong (?:address|house|door|person|shop)`,
  `(?:has|have) (?:disappeared|vanished|expired)`,
  `(?:came|arrived) (?:broken|damaged|empty|late|incomplete|(?:with|in) (?:a|an|two|three|the wrong) (?:${harm}s?|colour|color|size))`,
];

/** It has not come. */
const missing = `(?:still )?(?:has not|have not|has never|have never|has still not|did not|never) (?:still )?(?:arrived?|arrives|come|came|moved|reached ${theirs}|been (?:delivered|sent|shipped|refunded|credited|replaced))`;

const charged = [
  `(?:was|were|have been|has been|got) (?:charged|billed|debited)(?: ${money})? (?:twice|three times)`,
  `(?:was|were|have been|has been|got) overcharged`,
];

const fact = clauseOf([
  toldOf(theirs, [...fails, ...suffered, missing, ...charged]),
  toldOf('it', [...fails, missing]),
  `the update (?:deleted|removed|broke|wiped) (?:all )?${theirs}`,
  `nothing has (?:arrived|happened|changed|come)`,
  `the ${somebody} (?:still )?(?:did not|never|has not) (?:show up|showed up|turn up|turned up|come|came|arrive|arrived)`,
  toldOf(i, [
    // Nothing has reached them, or the wrong thing.
    `(?:still )?(?:have not|have never|have still not|did not|never) (?:received?|got|get) ${answer}`,
    `(?:am|are|have been) (?:still )?waiting for ${named('my our the a')}`,
    `(?:got|received|was sent|were sent) (?:the wrong|a broken|a damaged|an empty) (?:item|size|colour|color|product|order|parcel|box)`,
    // They cannot do what they came for.
    `(?:still )?cannot (?:(?:log|sign|get) in(?:to ${theirs})?|${used} ${theirs}|reach (?:anybody|anyone|a person))`,
    `(?:am|was|are|were|have been|had been) locked out`,
    // Money.
    ...charged,
    `(?:was|were|have been|am being|are being) charged for (?:a|an|the) (?:service|subscription|plan|item|product) (?:i|we) (?:do not|did not|never) (?:use|used|order|ordered|want|wanted|have|had)`,
    // They are sent around.
    `(?:have )?(?:been|was|were) (?:sent|passed|handed|transferred|moved) from one (?:department|team|person|agent|colleague) to (?:another|the next)`,
    `(?:have been|was|were) on hold for ${span}`,
    `(?:have )?(?:already )?(?:sent|uploaded|explained|filled in) (?:you |it |them )?(?:(?:the|my|our) ${papers} )?(?:twice|three times|several times)`,
  ]),
]);

/** A fact of the trouble, told by them, in the agent's words to them: “your parcel has not arrived”. */
export function clause(words: CustomerStatements): string | undefined {
  const found = factsIn(words).flatMap((part) => fact.exec(part)?.[0] ?? []);
  return found[0] && toSecondPerson(found[0]);
}
