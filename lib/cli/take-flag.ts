import { UsageError } from './usage-error';

/** Takes a flag that stands alone out of the arguments. @returns whether it was there */
export function takeFlag(args: string[], flag: string): boolean {
  const at = args.indexOf(flag);
  if (at >= 0) args.splice(at, 1);
  return at >= 0;
}

/**
 * Takes a flag and its whole number out of the arguments.
 * @throws UsageError where what follows is no whole number from 1 to `max`
 */
export function takeNumber(args: string[], flag: string, max: number): number | undefined {
  const at = args.indexOf(flag);
  if (at < 0) return undefined;
  const [, given = ''] = args.splice(at, 2);
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > max)
    throw new UsageError(`${flag} needs a whole number from 1 to ${max}`);
  return number;
}
