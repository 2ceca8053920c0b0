/**
 * A pack as a folder: `pack.json`, and one file for each rule, veto, signal, phrase set, step and adapter, named by its id.
 * Ids are never typed twice.
 */

/**
 * @param files parsed JSON by path below the folder, with forward slashes: `customer/long-wait.json`
 * @returns the pack as one object, not yet validated
 */
export function packFromFiles(files: Record<string, unknown>): unknown {
  const pack: Record<string, unknown> = { ...asObject(files['pack.json']) };
  const rules: unknown[] = [];
  const vetoes: unknown[] = [];
  const phrases: unknown[] = [];
  const steps: unknown[] = [];
  const cards: unknown[] = [];
  const macros: unknown[] = [];
  const adapters: unknown[] = [];
  const words: Record<string, unknown> = {};
  const signals: Record<string, unknown> = {};
  for (const path of Object.keys(files).sort()) {
    const [folder, name] = path.replace(/\.json$/, '').split('/');
    const content = asObject(files[path]);
    if (folder === 'customer' || folder === 'agent') rules.push({ id: `${folder}/${name}`, ...content });
    else if (folder === 'vetoes') vetoes.push({ id: name, ...content });
    else if (folder === 'signals') signals[name!] = content;
    else if (folder === 'phrases')
      phrases.push(content.situation ? content : { cue: `customer/${name}`, ...content });
    else if (folder === 'steps') steps.push({ id: `step/${name}`, ...content });
    else if (folder === 'cards') cards.push({ id: name, ...content });
    else if (folder === 'macros') macros.push({ id: name, ...content });
    else if (folder === 'words') words[name!] = content.words;
    else if (folder === 'adapters')
      adapters.push({ ...content, adapter: { id: name, ...asObject(content.adapter) } });
  }
  return {
    ...pack,
    rules,
    ...(vetoes.length ? { vetoes } : {}),
    ...(phrases.length ? { phrases } : {}),
    ...(steps.length ? { steps } : {}),
    ...(cards.length ? { cards } : {}),
    ...(macros.length ? { macros } : {}),
    ...(adapters.length ? { adapters } : {}),
    ...(Object.keys(words).length ? { words } : {}),
    ...(Object.keys(signals).length ? { signals } : {}),
  };
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
