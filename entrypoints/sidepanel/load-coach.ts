import type { Coach } from '../../lib/coach/coach';

/**
 * The engine and its rules come after the first paint, so that the panel opens at once; the learned layer,
 * the largest part, once they speak.
 */
export async function loadCoach(ready: (coach: Coach) => void): Promise<void> {
  const [{ createCoach }, { corePack }] = await Promise.all([
    import('../../lib/coach/coach'),
    import('../../lib/packs/core'),
  ]);
  ready(createCoach(corePack()));
  const { coreLearned } = await import('../../lib/packs/learned');
  ready(createCoach(corePack(), coreLearned()));
}
