/** How upset somebody is, as a word within a sentence. */
export const bandNames = {
  calm: 'bandCalm',
  strained: 'bandStrained',
  heated: 'bandHeated',
  critical: 'bandCritical',
} as const;
