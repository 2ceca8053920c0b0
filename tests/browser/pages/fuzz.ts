/** What the fuzzer does in a page: it changes it, keeps account of its fields, and reads it afresh. */
import { candidateAdapters } from '../../../lib/adapters/choose';
import { readText } from '../../../lib/editors/text-map';
import { inferAdapter } from '../../../lib/page/infer/infer';
import { offerInference } from '../../../lib/page/inference';
import { pick } from '../../../lib/page/pick';
import { pickAdapter } from '../../../lib/page/pick-adapter';
import { ReadCache } from '../../../lib/page/read/read-cache';
import { readInferred } from '../../../lib/page/read/read-inferred';
import { type PageReading, readPage } from '../../../lib/page/read/read-page';
import type { FieldChange, FreshReading, FuzzedDocument } from '../fuzz/mutation';
import { bodyElements, everyElement, textNodes } from './fuzz/elements';
import { Fields } from './fuzz/fields';
import { mutate } from './fuzz/mutate';

declare global {
  interface Window {
    fuzz: FuzzedDocument;
  }
}

offerInference({ inferAdapter, pick });
const fields = new Fields();
/** Changes of fields that were seen before the page changed them itself. */
let seen: FieldChange[] = [];

const adapterNow = () => pickAdapter(candidateAdapters(location.href), document);

/** What an adapter looks at, and what stands in it; nothing where the page hides what it is. */
function hotElements(): Element[] {
  try {
    const { message, composer, conversation } = adapterNow();
    const selector = [...message.item, ...message.text, ...composer.editor, ...conversation.root]
      .map((one) => one.replaceAll('{id}', '0'))
      .join(',');
    return bodyElements().filter((element) => element.closest(selector));
  } catch {
    return [];
  }
}

/** Marks the words of messages that are no customer's: before each, where it is found. */
function markOthers(others: readonly string[]): void {
  const all = everyElement(document).filter(({ localName }) => !/^(script|style|title)$/.test(localName));
  const nodes = new Set(textNodes(all));
  for (const [n, words] of others.entries()) {
    for (const node of nodes) {
      const text = node.data.trim();
      if (text.length < 4 || !words.includes(text)) continue;
      node.data = `otherq${n}z ${node.data}`;
      nodes.delete(node);
      break;
    }
  }
  // What was changed in a frame is announced by a change around it.
  for (const frame of all.filter(({ localName }) => localName === 'iframe'))
    frame.append(new Comment('marked'));
}

function composerOf(): HTMLElement | null {
  const reading = readNow();
  return reading.ok ? reading.composer : null;
}

function readNow(): PageReading {
  const adapter = adapterNow();
  return adapter.infer
    ? readInferred(adapter, document, location, new ReadCache()).reading
    : readPage(adapter, document, location);
}

/** What the panel is told where reading throws, which is no exception that reaches anybody. */
const failed: FreshReading = { adapter: '?', isGuessed: false, thread: '"failed"', draft: null };

function freshReading(): FreshReading {
  try {
    const adapter = adapterNow();
    const reading = readNow();
    return {
      adapter: adapter.id,
      isGuessed: adapter.infer === true,
      thread: JSON.stringify(reading.ok ? reading.thread : reading.reason),
      draft: reading.ok && reading.composer ? readText(reading.composer).text : null,
    };
  } catch {
    return failed;
  }
}

window.fuzz = {
  begin: (others) => {
    fields.find();
    markOthers(others);
    fields.settle();
  },
  mutate: (mutation) => {
    const hot = hotElements();
    seen.push(...fields.changes());
    const done = mutate(mutation, fields, hot);
    fields.settle();
    return done;
  },
  changes: () => {
    const all = [...seen, ...fields.changes()];
    seen = [];
    return all;
  },
  settle: () => fields.settle(),
  reading: freshReading,
  focus: () => {
    const composer = composerOf();
    composer?.focus();
    return composer !== null;
  },
};
