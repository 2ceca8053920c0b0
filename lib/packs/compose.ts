/**
 * Several packs made one: later layers first in authority. A rule with the same id replaces the earlier one,
 * words and masks add up, then switches and severities have their say.
 */
import type { Pack } from '../format/pack';
import { isSafetyCue, type Rule } from '../format/rule';
import type { Team } from '../format/team';
import { type Problem, problem } from '../model/problem';
import { type MessageKey, type UiText, uiText } from '../model/ui-text';

export type PackOrigin = 'built-in' | 'hosted' | 'file' | 'policy';

export interface Layer {
  pack: Pack;
  source: PackOrigin;
}

export interface Composed {
  pack: Pack;
  /** The id of the pack that each rule, step, card and macro came from. */
  origins: ReadonlyMap<string, string>;
  /** Rules that are switched off, and by which pack or team. */
  off: ReadonlyMap<string, string>;
  /** Ids of the cards that a policy brings: only they take the place of what is said of a safety cue. */
  policyCards: ReadonlySet<string>;
  /** What was not done, and why: nothing is dropped silently. */
  notes: readonly Problem[];
}

/**
 * @param layers in the order of their authority, the built-in one first; all of one language
 * @param team whose switches and severities come last, with the source its file came from
 */
export function compose(
  layers: readonly [Layer, ...Layer[]],
  team?: { team: Team; source: PackOrigin },
): Composed {
  const rules = new Map<string, Rule>();
  const origins = new Map<string, string>();
  const off = new Map<string, string>();
  const policyCards = new Set<string>();
  const notes: Problem[] = [];
  const note = (who: string, what: UiText, remedy: MessageKey): void => {
    notes.push(problem(who, undefined, what, uiText(remedy)));
  };
  /** Somebody's life outranks any pack: only a policy may switch these off, replace them or make them milder. */
  const isProtected = (id: string, source: PackOrigin, who: string, what: MessageKey): boolean => {
    if (source === 'policy' || !isSafetyCue(rules.get(id))) return false;
    note(who, uiText(what, { rule: id }), 'packNoteSafetyRemedy');
    return true;
  };
  const adjust = (
    { switches, severities }: Pick<Pack, 'switches' | 'severities'>,
    source: PackOrigin,
    who: string,
  ): void => {
    for (const one of switches) {
      const met = [...rules.keys(), ...stepIds(layers)].filter((id) => fits(one.slice(1), id));
      if (!met.length) note(who, uiText('packNoteNoRule', { rule: one.slice(1) }), 'packNoteNoRuleRemedy');
      for (const id of met) {
        if (one.startsWith('+')) off.delete(id);
        else if (!one.endsWith('*') || !isSafetyCue(rules.get(id)) || source === 'policy') {
          if (!isProtected(id, source, who, 'packNoteSwitchSafety')) off.set(id, who);
        }
      }
    }
    for (const [id, severity] of Object.entries(severities)) {
      const rule = rules.get(id);
      if (!rule) note(who, uiText('packNoteNoRule', { rule: id }), 'packNoteNoRuleRemedy');
      else if ((rule.kind === 'cue') !== (typeof severity === 'number'))
        note(
          who,
          uiText(rule.kind === 'cue' ? 'packNoteCueSeverity' : 'packNoteDraftSeverity', {
            rule: id,
            severity,
          }),
          'packNoteSeverityRemedy',
        );
      else if (!isProtected(id, source, who, 'packNoteSeveritySafety'))
        rules.set(id, { ...rule, severity } as Rule);
    }
  };
  for (const { pack, source } of layers) {
    for (const rule of pack.rules) {
      if (isProtected(rule.id, source, pack.id, 'packNoteReplaceSafety')) continue;
      rules.set(rule.id, rule);
      origins.set(rule.id, pack.id);
      // It was another rule that somebody switched off.
      if (isSafetyCue(rule)) off.delete(rule.id);
    }
    for (const { id } of [...pack.steps, ...pack.cards, ...pack.macros]) origins.set(id, pack.id);
    for (const { id } of pack.cards)
      if (source === 'policy') policyCards.add(id);
      else policyCards.delete(id);
    adjust(pack, source, pack.id);
  }
  if (team) adjust(team.team, team.source, team.team.name);
  const packs = layers.map(({ pack }) => pack);
  return {
    origins,
    off,
    policyCards,
    notes,
    pack: {
      ...packs[0]!,
      words: wordsOf(packs),
      signals: signalsOf(packs),
      masks: packs.flatMap(({ masks, vocabulary }) => [
        ...masks,
        ...(vocabulary.products ?? []).flatMap(asPattern),
      ]),
      vetoes: byId(packs.flatMap(({ vetoes }) => vetoes)),
      rules: [...rules.values()].filter(({ id }) => !off.has(id)),
      phrases: packs.flatMap(({ phrases }) => phrases),
      steps: byId(packs.flatMap(({ steps }) => steps)).filter(({ id }) => !off.has(id)),
      cards: byId(packs.flatMap(({ cards }) => cards)),
      macros: byId(packs.flatMap(({ macros }) => macros)),
      bands: Object.assign({}, ...packs.map(({ bands }) => bands)),
      adapters: byId(
        packs.flatMap(({ adapters }) => adapters.map((entry) => ({ ...entry, id: entry.adapter.id }))),
      ).map(({ id: _, ...entry }) => entry),
    },
  };
}

const stepIds = (layers: readonly Layer[]): string[] =>
  layers.flatMap(({ pack }) => pack.steps.map(({ id }) => id));

/** `*`, `agent/*` or one id. */
const fits = (selector: string, id: string): boolean =>
  selector === '*' || selector === id || (selector.endsWith('/*') && id.startsWith(selector.slice(0, -1)));

/** The last one with an id holds, in the place of the first. */
function byId<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function wordsOf(packs: readonly Pack[]): Pack['words'] {
  const words: Pack['words'] = Object.assign({}, ...packs.map((pack) => pack.words));
  const named = {
    competitor: packs.flatMap(({ vocabulary }) => vocabulary.competitors ?? []),
    regulator: packs.flatMap(({ vocabulary }) => vocabulary.regulators ?? []),
  };
  for (const [name, list] of Object.entries(named)) {
    // A class holds single words: of a longer name the first one stands for it.
    if (list.length)
      words[name] = [...(words[name] ?? []), ...list.flatMap((one) => asWords(one).slice(0, 1))];
  }
  return words;
}

/** Signals of one name add up: what a team says in its own way counts beside what everybody says. */
function signalsOf(packs: readonly Pack[]): Pack['signals'] {
  const signals: Pack['signals'] = {};
  for (const pack of packs)
    for (const [name, signal] of Object.entries(pack.signals))
      signals[name] = {
        ...signals[name],
        ...signal,
        match: [...(signals[name]?.match ?? []), ...signal.match],
      };
  return signals;
}

/** A name as the words that a text is cut into. */
const asWords = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const asPattern = (name: string): string[] => (asWords(name).length ? [asWords(name).join(' ')] : []);
