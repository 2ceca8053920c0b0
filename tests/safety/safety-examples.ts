import { isByExample, isSafetyCue } from '../../lib/format/rule';
import { corePack } from '../../lib/packs/core';

/** Every example of every built-in safety cue, without its brackets. */
export const safetyExamples: readonly { rule: string; text: string; span: string }[] =
  corePack().rules.flatMap((rule) =>
    isSafetyCue(rule) && !isByExample(rule)
      ? rule.examples.map(({ text }) => ({
          rule: rule.id,
          text: text.replace(/[[\]]/g, ''),
          span: /\[(.*)\]/.exec(text)?.[1] ?? '',
        }))
      : [],
  );
