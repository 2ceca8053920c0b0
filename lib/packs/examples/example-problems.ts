/** What the proof of a rule by example says, in words: what fails, and what is missing. Pure. */
import type { Pack } from '../../format/pack';
import type { ExampleRule } from '../../format/rule';
import { type Problem, problem } from '../../model/problem';
import { uiText } from '../../model/ui-text';
import type { ExampleProof, RuleSentence } from '../../readers/examples/proof';
import { exampleRulesOf } from './example-rules';

/** What the proof of a pack's rules by example came to. */
export interface ProvedExamples {
  /** Of rules that do not hold: such a pack is not taken in. */
  problems: readonly Problem[];
  /** Of rules that hold: what would make them better. */
  notes: readonly Problem[];
  /** How many were proved. */
  proved: number;
}

/** @param proofs of the pack's rules, by their ids; one that was not proved has none */
export function exampleProblems(
  pack: Pick<Pack, 'rules'>,
  proofs: ReadonlyMap<string, ExampleProof>,
): ProvedExamples {
  const said = exampleRulesOf(pack).flatMap(({ rule, at }) => {
    const proof = proofs.get(rule.id);
    return proof
      ? [{ holds: proof.holds, problems: problemsOf(rule, proof, `rules[${at}] ${rule.id} `) }]
      : [];
  });
  return {
    problems: said.filter(({ holds }) => !holds).flatMap(({ problems }) => problems),
    notes: said.filter(({ holds }) => holds).flatMap(({ problems }) => problems),
    proved: said.length,
  };
}

/** @param where the rule is, as the beginning of a place in it */
export function problemsOf(rule: ExampleRule, proof: ExampleProof, where = ''): Problem[] {
  const { found, apart, firing, holds } = proof;
  const count = rule.like.length;
  const words = ({ list, at }: RuleSentence): string => rule[list][at] ?? '';
  const at = (list: RuleSentence['list'], n: number) => `${where}${list}[${n}]`;
  const whole = (
    key: 'problemExamplesFound' | 'problemExamplesNothing',
    remedy: 'problemExamplesFoundRemedy' | 'problemExamplesNothingRemedy',
  ) => ({
    ...problem(`${where}like`, '', uiText(key, { found: found.length, count }), uiText(remedy)),
    value: '',
  });
  return [
    ...(holds ? [] : [whole('problemExamplesNothing', 'problemExamplesNothingRemedy')]),
    ...(apart.length
      ? [
          {
            ...problem(
              `${where}like`,
              '',
              uiText('problemExamplesApart', { count: apart.length }),
              uiText('problemExamplesApartRemedy'),
            ),
            value: '',
          },
        ]
      : []),
    ...apart.map(({ like, nearest }) =>
      apartProblem(at('like', like), rule.like[like], nearest && { ...nearest, words: words(nearest) }),
    ),
    ...firing.map(({ unlike, like }) =>
      problem(
        at('unlike', unlike),
        rule.unlike[unlike],
        uiText('problemCounterNear', { other: words({ list: 'like', at: like }) }),
        uiText('problemCounterNearRemedy'),
      ),
    ),
    ...(holds && found.length * 2 < count
      ? [whole('problemExamplesFound', 'problemExamplesFoundRemedy')]
      : []),
  ];
}

function apartProblem(
  where: string,
  value: unknown,
  nearest: (RuleSentence & { words: string }) | undefined,
): Problem {
  const other = nearest?.words ?? '';
  if (nearest?.list === 'unlike')
    return problem(
      where,
      value,
      uiText('problemExampleNearCounter', { other }),
      uiText('problemExampleNearCounterRemedy'),
    );
  if (nearest)
    return problem(where, value, uiText('problemExampleTwo', { other }), uiText('problemExampleTwoRemedy'));
  return problem(where, value, uiText('problemExampleAlone'), uiText('problemExampleAloneRemedy'));
}
