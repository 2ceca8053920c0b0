export interface Row {
  what: string;
  unit: string;
  values: number[];
  goal?: string;
}

export const row = (what: string, unit: string, values: number[], goal?: string): Row => ({
  what,
  unit,
  values,
  ...(goal ? { goal } : {}),
});

/** The value below which this share of the sorted values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A table in Markdown: median, spread, goal. */
export function table(rows: Row[]): string {
  const lines = rows.map(({ what, unit, values, goal }) => {
    const spread =
      values.length > 1 ? `${figure(quantile(values, 0.05))}–${figure(quantile(values, 0.95))}` : '';
    return `| ${what} | ${figure(quantile(values, 0.5))} ${unit} | ${spread} | ${goal ?? ''} |`;
  });
  return ['| what | median | 5–95 % | goal |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toFixed(3);
