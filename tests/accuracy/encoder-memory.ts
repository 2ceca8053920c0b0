/**
 * What the encoder answered, remembered on disk by the model's version: thresholds, curves and rules can be tried on the
 * same readings in seconds. Chances of a text's own pieces are kept in a byte each, by their logit in steps of 1/16.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logit, sigmoid } from '../../lib/readers/meaning/certainty';
import type { EncoderInput, EncoderOutput, RunEncoder } from '../../lib/readers/meaning/encoder';
import { root } from '../setup.mjs';

interface KeptLine {
  key: string;
  span: string;
  text: string;
  answered?: string;
  mean: string;
}

const steps = 16;
const middle = 128;

const byteOf = (chance: number): number =>
  Math.min(255, Math.max(0, Math.round(logit(chance) * steps) + middle));
const chances = Float32Array.from({ length: 256 }, (_, byte) => sigmoid((byte - middle) / steps));

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'));
const textOfFloats = (floats: Float32Array): string =>
  textOf(new Uint8Array(Float32Array.from(floats).buffer));
const floatsOf = (text: string): Float32Array => new Float32Array(bytesOf(text).buffer);

export const inputKey = ({ ids, types }: EncoderInput): string => `${ids.join(' ')}|${types.lastIndexOf(0)}`;

export interface EncoderMemory {
  knows(input: EncoderInput): boolean;
  /** @throws Error for what was never kept */
  recall(input: EncoderInput): EncoderOutput;
}

export const memoryFolder = (version: string): string =>
  join(root, 'node_modules/.cache/evenkeel-accuracy', version);

/** @param columns how many labels a piece has */
export function encoderMemory(version: string, columns: number): EncoderMemory {
  const folder = memoryFolder(version);
  const kept = new Map<string, KeptLine>();
  if (existsSync(folder)) {
    for (const name of readdirSync(folder)) {
      for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
        if (!line) continue;
        const one = JSON.parse(line) as KeptLine;
        kept.set(one.key, one);
      }
    }
  }
  return {
    knows: (input) => kept.has(inputKey(input)),
    recall: (input) => {
      const one = kept.get(inputKey(input));
      if (!one) throw new Error('The encoder has not read this yet.');
      const span = new Float32Array(input.ids.length * columns);
      const own = bytesOf(one.span);
      const first = input.segment.indexOf(1);
      own.forEach((byte, n) => {
        span[first * columns + n] = chances[byte]!;
      });
      return {
        span,
        text: floatsOf(one.text),
        ...(one.answered ? { answered: floatsOf(one.answered) } : {}),
        mean: floatsOf(one.mean),
      };
    },
  };
}

/** Reads the inputs and writes what the encoder answers into a file of this process's own. */
export async function keepOutputs(
  inputs: readonly EncoderInput[],
  run: RunEncoder,
  version: string,
  columns: number,
): Promise<void> {
  const folder = memoryFolder(version);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${process.pid}-${Date.now()}.jsonl`);
  for (const input of inputs) {
    const { span, text, answered, mean } = await run(input);
    const first = input.segment.indexOf(1);
    const count = input.segment.reduce((sum, one) => sum + one, 0);
    const own = span.subarray(first * columns, (first + count) * columns);
    const line: KeptLine = {
      key: inputKey(input),
      span: textOf(Uint8Array.from(own, byteOf)),
      text: textOfFloats(text),
      ...(answered ? { answered: textOfFloats(answered) } : {}),
      mean: textOfFloats(mean),
    };
    appendFileSync(file, `${JSON.stringify(line)}\n`);
  }
}
