import { labelOf } from '../../lib/format/label';
import { type MessageKey, uiText } from '../../lib/model/ui-text';
import type { Settings } from '../../lib/settings/settings';
import { choice, effective, isLocked, type Switch } from '../../lib/settings/team-settings';
import { teamHere } from '../../lib/sources/gather';
import { dayAndTime } from '../../lib/ui/formats';
import { t } from '../../lib/ui/translate';
import { SetAside } from './set-aside';
import { type PacksHere, usePacks, useRules } from './use-packs';
import { useSettings } from './use-settings';

const switches: readonly { key: Switch; label: MessageKey; what: MessageKey }[] = [
  {
    key: 'warningsOnly',
    label: 'optionsPreferencesWarningsOnly',
    what: 'optionsPreferencesWarningsOnlyWhat',
  },
  {
    key: 'pauses',
    label: 'optionsPreferencesPauses',
    what: 'optionsPreferencesPausesWhat',
  },
  {
    key: 'mirror',
    label: 'optionsPreferencesMirror',
    what: 'optionsPreferencesMirrorWhat',
  },
  {
    key: 'meaning',
    label: 'optionsPreferencesMeaning',
    what: 'optionsPreferencesMeaningWhat',
  },
];

/** What the agent has switched, here or while working, each with the way back. */
export function Preferences() {
  const [settings, change] = useSettings();
  const packs = usePacks();
  const team = packs && teamHere(packs.gathered, {})?.team;
  if (!settings) return <p class="quiet">{t('sharedLoading')}</p>;
  return (
    <>
      <section class="card" aria-labelledby="hints">
        <h2 id="hints">{t('optionsPreferencesTitle')}</h2>
        {switches.map(({ key, label, what }) => (
          <label class="switch" key={key}>
            <input
              type="checkbox"
              data-testid={key}
              checked={effective(settings, team, key)}
              disabled={isLocked(team, key)}
              onChange={(event) => change(choice(settings, key, event.currentTarget.checked))}
            />
            <span>
              {isLocked(team, key) && team
                ? t('optionsPreferencesLocked', { switch: uiText(label), team: team.name })
                : t(label)}
              <br />
              <span class="why">{t(what)}</span>
            </span>
          </label>
        ))}
        <label class="switch">
          <input
            type="checkbox"
            checked={settings.atCaret}
            onChange={(event) => change({ atCaret: event.currentTarget.checked })}
          />
          <span>
            {t('optionsPreferencesAtCaret')}
            <br />
            <span class="why">{t('optionsPreferencesAtCaretWhat')}</span>
          </span>
        </label>
      </section>
      <Kept settings={settings} change={change} packs={packs} />
      <SetAside />
    </>
  );
}

const sides = {
  left: 'optionsKeptCustomerLeft',
  right: 'optionsKeptCustomerRight',
  first: 'optionsKeptCustomerFirst',
} as const;

interface KeptProps {
  settings: Settings;
  change(changed: Partial<Settings>): void;
  packs: PacksHere | undefined;
}

/** All that is remembered, so that nothing hides. */
function Kept({ settings, change, packs }: KeptProps) {
  const { off, muted, quiet, commitments: promises, taught, customers } = settings;
  const rules = useRules(packs);
  const lists = [
    {
      title: 'optionsKeptOffTitle' as const,
      items: off.map((host) => ({
        text: host,
        remove: () => change({ off: off.filter((one) => one !== host) }),
      })),
    },
    {
      title: 'optionsKeptMutedTitle' as const,
      items: muted.map((entry) => ({
        text: t('optionsKeptMuted', {
          rule: labelOf(rules, entry.rule),
          conversation: entry.conversation,
          host: entry.host,
        }),
        remove: () => change({ muted: muted.filter((one) => one !== entry) }),
      })),
    },
    {
      title: 'optionsKeptQuietTitle' as const,
      items: quiet.map((entry) => ({
        text: t('optionsKeptQuiet', { conversation: entry.conversation, host: entry.host }),
        remove: () => change({ quiet: quiet.filter((one) => one !== entry) }),
      })),
    },
    {
      title: 'optionsKeptPromisesTitle' as const,
      items: promises.map((note) => ({
        text: t('optionsKeptPromise', {
          line: note.line,
          conversation: note.conversation,
          host: note.host,
          due: dayAndTime(new Date(note.due)),
        }),
        remove: () => change({ commitments: promises.filter((one) => one !== note) }),
      })),
    },
    {
      title: 'optionsKeptTaughtTitle' as const,
      items: Object.keys(taught).map((host) => ({
        text: host,
        remove: () =>
          change({ taught: Object.fromEntries(Object.entries(taught).filter(([one]) => one !== host)) }),
      })),
    },
    {
      title: 'optionsKeptCustomersTitle' as const,
      items: Object.entries(customers).map(([host, side]) => ({
        text: t(sides[side], { host }),
        remove: () =>
          change({
            customers: Object.fromEntries(Object.entries(customers).filter(([one]) => one !== host)),
          }),
      })),
    },
  ].filter(({ items }) => items.length);
  return (
    <section class="card" aria-labelledby="kept">
      <h2 id="kept">{t('optionsKeptTitle')}</h2>
      {lists.length === 0 && <p class="quiet">{t('optionsKeptNothing')}</p>}
      {lists.map(({ title, items }) => (
        <div key={title} class="kept">
          <h3>{t(title)}</h3>
          <ul class="muted">
            {items.map(({ text, remove }) => (
              <li key={text}>
                <bdi>{text}</bdi>
                <button type="button" onClick={remove} aria-label={t('optionsKeptRemove', { what: text })}>
                  {t('sharedRemove')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
