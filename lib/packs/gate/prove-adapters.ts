import type { PackAdapter } from '../../format/adapter';
import type { Pack } from '../../format/pack';
import { type Problem, problem } from '../../model/problem';
import { uiText } from '../../model/ui-text';
import { proveAdapter } from '../../page/prove-adapter';
import { selectorsOf } from '../../page/read/adapter-selectors';
import { isWhole } from '../../page/whole-selector';

/** Makes an inert document of a saved page: nothing on it runs, and nothing is loaded for it. */
export type ParsePage = (html: string) => Document;

/** Ids by which Evenkeel knows what is no help desk of anybody's own. */
const ownIds = new Set(['generic', 'practice', 'taught']);

/**
 * The adapters of a pack: each selector is one that this browser can read, and each saved page gives exactly what it
 * says.
 * @param parse is asked only where there are adapters
 */
export const proveAdapters = ({ adapters }: Pick<Pack, 'adapters'>, parse: ParsePage): Problem[] =>
  adapters.flatMap((entry, n) => {
    const broken = [...ownId(entry, n), ...unreadable(entry, n, parse)];
    // What cannot be looked for is named once, and not again for each page.
    if (broken.length) return broken;
    return proveAdapter(entry, parse).map((found) => ({
      ...found,
      where: `adapters[${n}] ${entry.adapter.id} ${found.where}`,
    }));
  });

const ownId = ({ adapter: { id } }: PackAdapter, n: number): Problem[] =>
  ownIds.has(id)
    ? [problem(`adapters[${n}].adapter.id`, id, uiText('problemOwnName'), uiText('problemOwnNameRemedy'))]
    : [];

function unreadable({ adapter }: PackAdapter, n: number, parse: ParsePage): Problem[] {
  const probe = parse('').createDocumentFragment();
  return [...selectorsOf(adapter)].flatMap(({ path, selector }) => {
    const where = `adapters[${n}].adapter.${path}`;
    try {
      // `{id}` stands for a conversation's id, which is known only later.
      probe.querySelector(selector.replaceAll('{id}', 'id'));
      if (isWhole(selector)) return [];
      return [problem(where, selector, uiText('problemSelectorOpen'), uiText('problemSelectorOpenRemedy'))];
    } catch {
      return [problem(where, selector, uiText('problemSelector'), uiText('problemSelectorRemedy'))];
    }
  });
}
