import type { AdapterFault } from '../../model/protocol';
import { atMost, maxName } from './thread-limits';

/** Where a whole thread fails, naming some of it is enough. */
const maxNamed = 20;

/** Gathers what failed while a page was read, so that no part takes another along. */
export class FaultLog {
  /** @param list what is known already, such as selectors that were left out */
  constructor(
    readonly adapter: string,
    readonly list: AdapterFault[] = [],
  ) {}

  /**
   * @param message which of the page's messages is read, counted from 1 in the page's order
   * @returns what the task gives; undefined where it throws, which is noted once for each part, or message
   */
  attempt<T>(part: string, task: () => T, message?: number): T | undefined {
    try {
      return task();
    } catch (error) {
      const { adapter, list } = this;
      const same = list.filter((one) => one.part === part && one.thrown !== undefined);
      const isNew = same.length < maxNamed && !same.some((one) => one.message === message);
      const which = message === undefined ? {} : { message };
      if (isNew) list.push({ adapter, part, thrown: atMost(String(error), maxName), ...which });
      return undefined;
    }
  }

  /** Of this message no more than `read` UTF-16 code units were read. */
  cut(message: number, read: number): void {
    this.list.push({ adapter: this.adapter, part: 'message', message, read });
  }
}
