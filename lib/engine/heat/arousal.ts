/**
 * Capitals, repeated marks, stretched words, angry emoji: 0 to about 1.7, and never a cue by itself. The weights were
 * set by hand against the knowledge base's ten threads; no finding gives them.
 */
export function arousal(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const shouted = letters >= 12 && capitals / letters > 0.5 ? 0.5 : 0;
  const marks = Math.min(0.6, (text.match(/[!?]{2,}/g)?.length ?? 0) * 0.2);
  const stretched = /([aeiou])\1{2,}/i.test(text) ? 0.2 : 0;
  const angry = /[😡🤬🙄😤]/u.test(text) ? 0.4 : 0;
  return shouted + marks + stretched + angry;
}
