import type { CueHint, Insight } from '../../../lib/coach/insight';
import { t } from '../../../lib/ui/translate';
import type { Commands } from '../app/commands/commands';
import { More } from './more';
import { ReadByMeaning } from './read-by-meaning';

/** What the customer's own words say, each with its words and the way to take it back. */
export function Cues({ insight, commands }: { insight: Insight; commands: Commands }) {
  const { cues, earlier, moreCues } = insight;
  if (!cues.length && !earlier.length) return null;
  return (
    <section class="card" data-testid="cues" aria-label={t('panelCuesLabel')}>
      <h2>{t('panelCuesTitle')}</h2>
      <ul class="cues">
        {cues.map((hint) => (
          <CueItem
            key={`${hint.message.id} ${hint.finding.rule} ${hint.finding.start}`}
            hint={hint}
            commands={commands}
          />
        ))}
      </ul>
      <More count={moreCues.cues} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('panelCuesEarlier', { count: earlier.length + moreCues.earlier })}</summary>
          <ul class="cues">
            {earlier.map((hint) => (
              <CueItem
                key={`${hint.message.id} ${hint.finding.rule} ${hint.finding.start}`}
                hint={hint}
                commands={commands}
              />
            ))}
          </ul>
          <More count={moreCues.earlier} />
        </details>
      )}
    </section>
  );
}

function CueItem({ hint, commands }: { hint: CueHint; commands: Commands }) {
  const { finding, label, why, from, isSafety } = hint;
  return (
    <li class={`cue s${finding.severity}`} data-testid="cue" data-rule={finding.rule}>
      <details>
        <summary>
          <strong dir="auto">{label}</strong> <q dir="auto">{finding.text}</q>
        </summary>
        <p class="why" dir="auto">
          {why}
        </p>
        <ReadByMeaning finding={finding} />
        {from && <p class="source">{t('panelFromPack', { pack: from })}</p>}
        {!isSafety && (
          <div class="actions">
            <button type="button" data-testid="not-this" onClick={() => commands.mute(finding.rule)}>
              {t('panelNotThis')}
            </button>
          </div>
        )}
      </details>
    </li>
  );
}
