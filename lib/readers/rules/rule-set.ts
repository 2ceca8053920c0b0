import { checks } from '../../engine/all-checks';
import type { Check } from '../../engine/check';
import { type BandStarts, bandFrom } from '../../engine/heat';
import type { Pack } from '../../format/pack';
import type { CheckRule, Cue, Omission, Rule, Wording } from '../../format/rule';
import type { Step } from '../../format/step';
import { english } from '../../text/looks-like';
import type { Sentence, Token } from '../../text/tokenize';
import { matchAt } from './match';
import { compile, type Program, type Words } from './pattern';
import { PatternIndex } from './pattern-index';

/** What a matching rule needs at run time. */
export interface Compiled<R extends Rule = Rule> {
  rule: R;
  rewrites: readonly string[];
  /** `unless` and the shared vetoes: one that matches drops the finding. */
  vetoes: Program[];
}

/** A pack, compiled: built once, read for every text. */
export interface RuleSet {
  rules: ReadonlyMap<string, Rule>;
  cues: PatternIndex<Compiled<Cue>>;
  wordings: PatternIndex<Compiled<Wording>>;
  omissions: { rule: Omission; present: PatternIndex<true> }[];
  checks: { rule: CheckRule; check: Check }[];
  masks: PatternIndex<true>;
  bands: BandStarts;
  /** By which the pack's language is told. */
  smallWords: ReadonlySet<string>;
  /** In their order. */
  steps: { step: Step; done: PatternIndex<true> }[];
}

/**
 * @throws PatternError for a pattern that cannot be read; `validate` finds it first and says where
 */
export function compilePack(pack: Pack): RuleSet {
  const words = wordsOf(pack);
  const set: RuleSet = {
    rules: new Map(pack.rules.map((rule) => [rule.id, rule])),
    cues: new PatternIndex(),
    wordings: new PatternIndex(),
    omissions: [],
    checks: [],
    masks: new PatternIndex(),
    bands: { ...bandFrom, ...pack.bands },
    smallWords: pack.words.small ? new Set(pack.words.small) : english,
    steps: [],
  };
  for (const mask of pack.masks) set.masks.add(compile(mask, words), true);
  for (const step of [...pack.steps].sort((a, b) => a.order - b.order)) {
    const done = new PatternIndex<true>();
    for (const pattern of step.done) done.add(compile(pattern, words), true);
    set.steps.push({ step, done });
  }
  const shared = new Map(
    pack.vetoes.map((veto) => [veto.id, veto.match.map((pattern) => compile(pattern, words))]),
  );
  for (const rule of pack.rules) {
    if (rule.kind === 'check') {
      const check = checks.get(rule.id.replace('agent/', ''));
      // A pack may switch and word a check of the engine's own, not bring one.
      if (check) set.checks.push({ rule, check });
      continue;
    }
    if (rule.kind === 'omission') {
      const present = new PatternIndex<true>();
      for (const pattern of rule.missing.anyOf) present.add(compile(pattern, words), true);
      set.omissions.push({ rule, present });
      continue;
    }
    const named = rule.vetoes ?? [...shared.keys()];
    const vetoes = [
      ...rule.unless.map((pattern) => compile(pattern, words)),
      ...named.flatMap((id) => shared.get(id) ?? []),
    ];
    for (const item of rule.match) {
      const { pattern, rewrites } = typeof item === 'string' ? { pattern: item, rewrites: undefined } : item;
      const program = compile(pattern, words);
      if (rule.kind === 'cue') set.cues.add(program, { rule, vetoes, rewrites: [] });
      else set.wordings.add(program, { rule, vetoes, rewrites: rewrites ?? rule.rewrites });
    }
  }
  return set;
}

/** The pack's word classes, as patterns see them. `@number` is always there and also stands for digits. */
export function wordsOf(pack: Pick<Pack, 'words'>): Words {
  return new Map([
    ['number', new Set('one two three four five six seven eight nine ten eleven twelve several'.split(' '))],
    ...Object.entries(pack.words).map(([name, list]) => [name, new Set(list)] as const),
  ]);
}

/** Does one of the vetoes match in this sentence, for a finding that begins at word `here`? */
export function isVetoed(vetoes: readonly Program[], sentence: Sentence, here: number): boolean {
  return vetoes.some((program) => {
    for (let at = 0; at < sentence.tokens.length; at++) if (matchAt(program, sentence, at, here)) return true;
    return false;
  });
}

const silenced: readonly string[] = ['\u0000'];

/** Words of idioms and product names stay in place but match nothing any more. */
export function applyMasks(set: RuleSet, sentence: Sentence): void {
  const masked: Token[] = [];
  set.masks.scan(sentence, (_, match) => {
    masked.push(...sentence.tokens.slice(match.from, match.to));
  });
  for (const token of masked) token.forms = silenced;
}

/** The words between these offsets match nothing any more. */
export function silenceWords(sentences: readonly Sentence[], start: number, end: number): void {
  for (const { tokens } of sentences)
    for (const token of tokens) if (token.start >= start && token.end <= end) token.forms = silenced;
}
