import type { PackAdapter } from '../format/adapter';
import { readPage } from './read/read-page';

/** What an adapter reads wrong on one of its own saved pages. */
export interface AdapterProblem {
  /** `pages[0].messages[2]` */
  path: string;
  value: string;
  message: string;
  remedy: string;
}

/**
 * An adapter from a pack proves itself before it is used: each of its saved pages must give exactly the
 * messages it says. Pages are parsed, never run.
 * @param parse makes an inert document of a saved page
 */
export function proveAdapter(
  { adapter, pages }: PackAdapter,
  parse: (html: string) => Document,
): AdapterProblem[] {
  return pages.flatMap(({ address, html, messages: wanted }, page): AdapterProblem[] => {
    const at = `pages[${page}]`;
    const problem = (path: string, value: string, message: string, remedy: string) => [
      { path: `${at}${path}`, value, message, remedy },
    ];
    if (!URL.canParse(address))
      return problem('.address', address, 'is no web address', 'give the full address of the saved page');
    try {
      const reading = readPage(adapter, parse(html), new URL(address));
      if (reading.faults.length)
        return reading.faults.flatMap(({ part, selector, thrown = 'is no selector' }) =>
          problem('', selector ?? part, `${thrown} (in ${part})`, 'mend the selector that is named'),
        );
      if (!reading.ok) {
        const part = reading.fit.root === false ? 'root' : 'message';
        return problem(
          '',
          adapter.id,
          `reads nothing: no ${part} found`,
          `mend the selectors of its ${part}`,
        );
      }
      const { messages } = reading.thread;
      if (messages.length !== wanted.length) {
        const value = `${messages.length} messages`;
        return problem(
          '.messages',
          value,
          `but ${wanted.length} are expected`,
          'mend message.item or message.ignore',
        );
      }
      return messages.flatMap((message, n) => {
        const { speaker, text, note = false } = wanted[n]!;
        const path = `.messages[${n}]`;
        if (message.text !== text)
          return problem(
            path,
            message.text.slice(0, 60),
            `instead of “${text.slice(0, 60)}”`,
            'mend message.text or message.skip',
          );
        if (message.speaker !== speaker || message.note !== note) {
          const is = message.note ? 'note' : message.speaker;
          return problem(
            path,
            is,
            `instead of ${note ? 'note' : speaker}`,
            'mend message.speaker or message.note',
          );
        }
        return [];
      });
    } catch (error) {
      return problem('', adapter.id, (error as Error).message, 'mend the selector that is named');
    }
  });
}
