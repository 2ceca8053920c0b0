import * as v from 'valibot';
import { checks } from '../engine/checks';
import { withCurrentNames } from '../format/former-names';
import { withDefaults } from '../format/instead';
import { type Pack, packSchema } from '../format/pack';
import { isByExample } from '../format/rule';
import { says, schemaText } from '../format/schema-text';
import { type TeamFile, teamFileSchema } from '../format/team';
import { type Problem, problem } from '../model/problem';
import { uiText } from '../model/ui-text';
import { compile, PatternError } from '../readers/rules/pattern';
import { vocabularyOf } from '../readers/rules/vocabulary';
import { isPackAddress } from './gate/pack-address';
import { joinPath } from './gate/problem-path';
import { repeatedSentences } from './repeated-sentences';
import { safetyProblems } from './safety/safety-rules';

export type Validated = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

const maxProblems = 20;

type Base = Pick<Pack, 'id' | 'words' | 'language' | 'signals'>;

/**
 * Checks anything at all against the pack format.
 * @param input parsed JSON from outside
 * @param base the built-in pack, whose word classes a pack that extends it may use
 */
export function validate(input: unknown, base?: Base): Validated {
  const result = v.safeParse(packSchema, withCurrentNames(input));
  if (!result.success) {
    return { ok: false, problems: result.issues.slice(0, maxProblems).map((issue) => describe(issue)) };
  }
  const problems = [
    ...patternProblems(result.output, base),
    ...duplicateIds(result.output),
    ...repeatedSentences(result.output),
    ...safetyProblems(result.output),
    ...unknownNames(result.output, base),
  ];
  return problems.length
    ? { ok: false, problems: problems.slice(0, maxProblems) }
    : { ok: true, pack: result.output };
}

/** Checks a team file. @param input parsed JSON from outside */
export function validateTeams(
  input: unknown,
): { ok: true; file: TeamFile } | { ok: false; problems: Problem[] } {
  const result = v.safeParse(teamFileSchema, withCurrentNames(input));
  if (!result.success)
    return { ok: false, problems: result.issues.slice(0, maxProblems).map((issue) => describe(issue)) };
  const problems = [
    ...repeated('teams', result.output.teams),
    ...result.output.hosted.flatMap(({ url }, n) =>
      isPackAddress(url)
        ? []
        : [problem(`hosted[${n}].url`, url, uiText('schemaHttps'), uiText('problemFormRemedy'))],
    ),
  ];
  return problems.length ? { ok: false, problems } : { ok: true, file: result.output };
}

function describe(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).reduce((joined, item) => joinPath(joined, item.key), '');
  const besideSentences = issue.message === says('schemaByExampleAlone');
  const unknownKey = issue.expected === 'never' && !besideSentences;
  const missing = issue.input === undefined;
  if (unknownKey)
    return problem(path, issue.input, uiText('problemUnknownKey'), uiText('problemUnknownKeyRemedy'));
  const what = schemaText(issue);
  if (besideSentences) return problem(path, issue.input, what, uiText('problemByExampleAloneRemedy'));
  return problem(
    path,
    issue.input,
    missing ? uiText('problemMissing') : what,
    issue.type === 'regex'
      ? uiText('problemFormRemedy')
      : issue.expected
        ? uiText('problemExpectedRemedy', { expected: issue.expected })
        : uiText('problemChangeRemedy', { what }),
  );
}

/** Every pattern of a pack with its path. */
export function* patternsOf(pack: Pack): Generator<{ path: string; pattern: string }> {
  for (const [n, pattern] of pack.masks.entries()) yield { path: `masks[${n}]`, pattern };
  for (const [n, veto] of pack.vetoes.entries()) {
    for (const [m, pattern] of veto.match.entries()) yield { path: `vetoes[${n}].match[${m}]`, pattern };
  }
  for (const [name, { match }] of Object.entries(pack.signals)) {
    for (const [m, pattern] of match.entries()) yield { path: `signals.${name}.match[${m}]`, pattern };
  }
  for (const [n, step] of pack.steps.entries()) {
    for (const [m, pattern] of step.done.entries()) yield { path: `steps[${n}].done[${m}]`, pattern };
  }
  for (const [n, rule] of pack.rules.entries()) {
    if (rule.kind === 'wording' || rule.kind === 'check') {
      for (const [m, entry] of rule.instead.entries()) {
        for (const [o, pattern] of withDefaults(entry).at.entries())
          yield { path: `rules[${n}].instead[${m}].at[${o}]`, pattern };
      }
    }
    if (rule.kind === 'check') continue;
    const lists =
      rule.kind === 'omission'
        ? { 'missing.anyOf': rule.missing.anyOf ?? [] }
        : { match: isByExample(rule) ? [] : rule.match, unless: rule.unless };
    for (const [name, list] of Object.entries(lists)) {
      for (const [m, item] of list.entries()) {
        const pattern = typeof item === 'string' ? item : item.pattern;
        yield { path: `rules[${n}].${name}[${m}]`, pattern };
        const unless = typeof item === 'string' || !('unless' in item) ? [] : item.unless;
        for (const [o, pattern] of unless.entries())
          yield { path: `rules[${n}].${name}[${m}].unless[${o}]`, pattern };
      }
    }
  }
}

function patternProblems(pack: Pack, base?: Base): Problem[] {
  const isBased =
    base && pack.extends.includes(base.id) && base.language.slice(0, 2) === pack.language.slice(0, 2);
  const words = vocabularyOf({
    language: pack.language,
    words: { ...(isBased ? base.words : {}), ...pack.words },
  });
  const problems: Problem[] = [];
  for (const { path, pattern } of patternsOf(pack)) {
    try {
      compile(pattern, words);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      problems.push(problem(path, pattern, error.text, uiText('problemPatternRemedy', { at: error.at + 1 })));
    }
  }
  return problems;
}

/** Checks and signals that a rule names and nobody has. */
function unknownNames(pack: Pack, base?: Base): Problem[] {
  const signals = new Set([...Object.keys(pack.signals), ...Object.keys(base?.signals ?? {})]);
  return pack.rules.flatMap((rule, n) => {
    if (rule.kind === 'check' && !checks.has(rule.check))
      return [
        problem(
          `rules[${n}].check`,
          rule.check,
          uiText('problemNoCheck'),
          uiText('problemNoCheckRemedy', { checks: [...checks.keys()].join(', ') }),
        ),
      ];
    if (rule.kind === 'omission' && rule.missing.signal && !signals.has(rule.missing.signal))
      return [
        problem(
          `rules[${n}].missing.signal`,
          rule.missing.signal,
          uiText('problemNoSignal'),
          uiText('problemNoSignalRemedy'),
        ),
      ];
    return [];
  });
}

const duplicateIds = (pack: Pack): Problem[] => [
  ...(['rules', 'steps', 'cards', 'macros'] as const).flatMap((list) => repeated(list, pack[list])),
  ...repeated(
    'adapters',
    pack.adapters.map(({ adapter }) => adapter),
  ),
];

function repeated(list: string, items: readonly { id: string }[]): Problem[] {
  const seen = new Map<string, number>();
  return items.flatMap(({ id }, n) => {
    const first = seen.get(id);
    seen.set(id, first ?? n);
    return first === undefined
      ? []
      : [
          problem(
            `${list}[${n}].id`,
            id,
            uiText('problemRepeatedId', { other: `${list}[${first}]` }),
            uiText('problemRepeatedIdRemedy', { list }),
          ),
        ];
  });
}
