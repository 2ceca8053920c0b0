/** A span of time, such as how long somebody has been waiting. */
export interface Duration {
  minutes: number;
}

/**
 * In the words of a language: "40 minutes", "5 hours", "3 days". The unit grows with the span, since nobody is
 * helped by 2,880 minutes.
 */
export function durationIn(language: string, { minutes }: Duration): string {
  const [count, unit]: [number, string] =
    minutes < 90
      ? [minutes, 'minute']
      : minutes < 36 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
