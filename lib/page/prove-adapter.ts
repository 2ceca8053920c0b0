import type { PackAdapter } from '../format/adapter';
import type { Problem } from '../model/problem';
import { type UiText, uiText } from '../model/ui-text';
import { readPage } from './read/read-page';

/**
 * An adapter from a pack proves itself before it is used: each of its saved pages must give exactly the
 * messages it says. Pages are parsed, never run.
 * @param parse makes an inert document of a saved page
 * @returns what it reads wrong, and where, such as `pages[0].messages[2]`
 */
export function proveAdapter({ adapter, pages }: PackAdapter, parse: (html: string) => Document): Problem[] {
  return pages.flatMap(({ address, html, messages: wanted }, page): Problem[] => {
    const at = `pages[${page}]`;
    const problem = (path: string, value: string, what: UiText, remedy: UiText) => [
      { where: `${at}${path}`, value, what, remedy },
    ];
    if (!URL.canParse(address))
      return problem(
        '.address',
        address,
        uiText('problemAdapterAddress'),
        uiText('problemAdapterAddressRemedy'),
      );
    try {
      const reading = readPage(adapter, parse(html), new URL(address));
      if (reading.faults.length)
        return reading.faults.flatMap(({ part, selector, thrown }) =>
          problem(
            '',
            selector ?? part,
            thrown === undefined
              ? uiText('problemAdapterNoSelector', { part })
              : uiText('problemAdapterSelector', { error: thrown, part }),
            uiText('problemAdapterSelectorRemedy'),
          ),
        );
      if (!reading.ok) {
        const part = reading.fit.root === false ? 'root' : 'message';
        return problem(
          '',
          adapter.id,
          uiText('problemAdapterReadsNothing', { part }),
          uiText('problemAdapterReadsNothingRemedy', { part }),
        );
      }
      const { messages } = reading.thread;
      if (messages.length !== wanted.length) {
        return problem(
          '.messages',
          '',
          uiText('problemAdapterCount', { found: messages.length, expected: wanted.length }),
          uiText('problemAdapterCountRemedy'),
        );
      }
      return messages.flatMap((message, n) => {
        const { speaker, text, note = false } = wanted[n]!;
        const path = `.messages[${n}]`;
        if (message.text !== text)
          return problem(
            path,
            message.text.slice(0, 60),
            uiText('problemAdapterText', { text: text.slice(0, 60) }),
            uiText('problemAdapterTextRemedy'),
          );
        if (message.speaker !== speaker || message.note !== note) {
          const is = message.note ? 'note' : message.speaker;
          return problem(
            path,
            is,
            uiText('problemAdapterSpeaker', { speaker: note ? 'note' : speaker }),
            uiText('problemAdapterSpeakerRemedy'),
          );
        }
        return [];
      });
    } catch (error) {
      const what = uiText('sharedError', { message: (error as Error).message });
      return problem('', adapter.id, what, uiText('problemAdapterSelectorRemedy'));
    }
  });
}
