import { nextTask } from './next-task';
import type { MeaningClient } from './worker/worker-client';

export interface QuietClient extends MeaningClient {
  /** Resolves when nothing is asked of the encoder, and nobody has asked at once for more. */
  whenQuiet(): Promise<void>;
}

/** The same client, which knows when it is not needed: what can wait, such as fitting a rule, waits for that. */
export function withQuiet({ reader, embed }: MeaningClient): QuietClient {
  let asked = 0;
  let waiting: (() => void)[] = [];
  const during = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    asked++;
    try {
      return await work;
    } finally {
      asked--;
      if (!asked) {
        const woken = waiting;
        waiting = [];
        for (const go of woken) go();
      }
    }
  };
  return {
    reader: { ...reader, read: (items, signal) => during(reader.read(items, signal)) },
    embed: (texts) => during(embed(texts)),
    whenQuiet: async () => {
      do {
        if (asked) await new Promise<void>((resolve) => waiting.push(resolve));
        // Whoever has just been answered asks its next question now.
        await nextTask();
      } while (asked);
    },
  };
}
