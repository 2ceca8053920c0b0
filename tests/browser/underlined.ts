import type { Page } from 'playwright-core';

/** The words under Evenkeel's marks, as the page's own highlight registry holds them. */
export function underlined(tab: Page): Promise<string[]> {
  return tab.evaluate(async () => {
    // The marks follow the panel's answer by a message: wait for a registry that has stopped changing.
    const read = () =>
      ['tip', 'suggest', 'warn', 'stop'].flatMap((severity) =>
        [...(CSS.highlights.get(`evenkeel-${severity}`) ?? [])].map((range) => (range as Range).toString()),
      );
    let last = JSON.stringify(read());
    for (let same = 0; same < 10; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = JSON.stringify(read());
      same = now === last ? same + 1 : 0;
      last = now;
    }
    return read();
  });
}
