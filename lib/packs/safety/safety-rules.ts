import type { Pack } from '../../format/pack';
import { type Cue, isByExample, isSafetyCue } from '../../format/rule';
import { type Problem, problem } from '../../model/problem';
import { uiText } from '../../model/ui-text';

/**
 * What a safety cue may not have: an exception that holds back more than the pattern it was written for, or that reaches over
 * a sentence; and words that another pack may change.
 */
export const safetyProblems = ({ rules }: Pack): Problem[] =>
  rules.flatMap((rule, n) => (isSafetyCue(rule) ? problemsOf(rule, `rules[${n}]`) : []));

function problemsOf(rule: Cue, path: string): Problem[] {
  const wide = (['unless', 'vetoes'] as const).flatMap((list) =>
    rule[list]?.length
      ? [
          problem(
            `${path}.${list}`,
            rule[list],
            uiText('problemSafetyUnless'),
            uiText('problemSafetyUnlessRemedy'),
          ),
        ]
      : [],
  );
  if (isByExample(rule)) return wide;
  return [
    ...wide,
    ...rule.match.flatMap((item, m) => {
      const { pattern, unless } = typeof item === 'string' ? { pattern: item, unless: [] } : item;
      const at = `${path}.match[${m}]`;
      return [
        ...classProblems(pattern, typeof item === 'string' ? at : `${at}.pattern`),
        ...unless.flatMap((exception, o) => [
          ...classProblems(exception, `${at}.unless[${o}]`),
          ...hereProblems(exception, `${at}.unless[${o}]`),
        ]),
      ];
    }),
  ];
}

const classProblems = (pattern: string, path: string): Problem[] =>
  pattern.includes('@')
    ? [problem(path, pattern, uiText('problemSafetyClass'), uiText('problemSafetyClassRemedy'))]
    : [];

const hereProblems = (pattern: string, path: string): Problem[] =>
  pattern.includes('<>')
    ? []
    : [problem(path, pattern, uiText('problemSafetyHere'), uiText('problemSafetyHereRemedy'))];
