import { mailLanguages } from '../languages';
import { folded, type Line } from '../lines';
import { holdsAny, requiredWords } from '../required-words';
import { pattern } from '../source';
import { isDevice } from './devices';

const maxLine = 160;

const link = /[<([]?\s?https?:\/\/[^\s<>)\]]{1,300}[>)\]]?/giu;
const sentFrom = mailLanguages.map(({ sentFrom: source }) => ({
  required: requiredWords(source.replaceAll('{device}', '.')),
  line: pattern(`^[-–—*_|\\s]*(?:${source.replaceAll('{device}', '(?<!\\p{Ll})(.{2,90}?)')})[\\s.,!*_|。]*$`),
}));

/** A program's line about itself: “Sent from my iPhone”. Of a parcel that was “sent from Hull” it is none. */
export function isDeviceFooter({ bare }: Line): boolean {
  if (bare.length < 6 || bare.length > maxLine) return false;
  const words = folded(bare.includes('http') ? bare.replace(link, '').trim() : bare);
  return sentFrom.some(({ required, line }) => {
    const device = holdsAny(required, words) ? line.exec(words)?.slice(1).find(Boolean) : undefined;
    return device !== undefined && isDevice(device);
  });
}
