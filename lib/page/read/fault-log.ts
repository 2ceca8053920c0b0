import type { AdapterFault } from '../../model/protocol';

/** Gathers what failed while a page was read, so that no part takes another along. */
export class FaultLog {
  /** @param list what is known already, such as selectors that were left out */
  constructor(
    readonly adapter: string,
    readonly list: AdapterFault[] = [],
  ) {}

  /** @returns what the task gives; undefined where it throws, which is noted once for each part */
  attempt<T>(part: string, task: () => T): T | undefined {
    try {
      return task();
    } catch (error) {
      const { adapter } = this;
      if (!this.list.some((one) => one.part === part && one.thrown))
        this.list.push({ adapter, part, thrown: String(error) });
      return undefined;
    }
  }
}
