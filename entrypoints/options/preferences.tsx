import { labelOf } from '../../lib/format/label';
import type { Settings } from '../../lib/settings/settings';
import { choice, effective, isLocked, type Switch } from '../../lib/settings/team-settings';
import { teamHere } from '../../lib/sources/gather';
import { SetAside } from './set-aside';
import { type PacksHere, usePacks, useRules } from './use-packs';
import { useSettings } from './use-settings';

const switches: readonly { key: Switch; label: string; what: string }[] = [
  {
    key: 'warningsOnly',
    label: 'Only warnings and stops',
    what: 'For experienced agents: tips, suggestions and the reply’s steps stay away.',
  },
  {
    key: 'pauses',
    label: 'Offer a pause after a heavy run',
    what: 'After three upset customers in a row. It looks at their words alone, never at how you type.',
  },
  {
    key: 'mirror',
    label: 'Count my hints for my mirror',
    what: 'Which hints came and what you did with them, as numbers, on this machine. Nobody else can see them.',
  },
];

/** What the agent has switched, here or while working, each with the way back. */
export function Preferences() {
  const [settings, change] = useSettings();
  const packs = usePacks();
  const team = packs && teamHere(packs.gathered, {})?.team;
  if (!settings) return <p class="quiet">Loading…</p>;
  return (
    <>
      <section class="card" aria-labelledby="hints">
        <h2 id="hints">Hints</h2>
        {switches.map(({ key, label, what }) => (
          <label class="switch" key={key}>
            <input
              type="checkbox"
              checked={effective(settings, team, key)}
              disabled={isLocked(team, key)}
              onChange={(event) => change(choice(settings, key, event.currentTarget.checked))}
            />
            <span>
              {label}
              {isLocked(team, key) && ` (locked by ${team?.name})`}
              <br />
              <span class="why">{what}</span>
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
            Insert sentences at my caret
            <br />
            <span class="why">
              Otherwise they go where they fit: after the greeting, or at the end before your name.
            </span>
          </span>
        </label>
      </section>
      <Kept settings={settings} change={change} packs={packs} />
      <SetAside />
    </>
  );
}

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
      title: 'Sites that are off',
      items: off.map((host) => ({
        text: host,
        remove: () => change({ off: off.filter((one) => one !== host) }),
      })),
    },
    {
      title: 'Muted hints',
      items: muted.map((entry) => ({
        text: `${labelOf(rules, entry.rule)} in #${entry.conversation} on ${entry.host}`,
        remove: () => change({ muted: muted.filter((one) => one !== entry) }),
      })),
    },
    {
      title: 'Quiet conversations',
      items: quiet.map((entry) => ({
        text: `#${entry.conversation} on ${entry.host}`,
        remove: () => change({ quiet: quiet.filter((one) => one !== entry) }),
      })),
    },
    {
      title: 'Promises to be reminded of',
      items: promises.map((note) => ({
        text: `“${note.line}” in #${note.conversation} on ${note.host}, due ${new Date(note.due).toLocaleString()}`,
        remove: () => change({ commitments: promises.filter((one) => one !== note) }),
      })),
    },
    {
      title: 'Pages you taught',
      items: Object.keys(taught).map((host) => ({
        text: host,
        remove: () =>
          change({ taught: Object.fromEntries(Object.entries(taught).filter(([one]) => one !== host)) }),
      })),
    },
    {
      title: 'Which side the customer is on',
      items: Object.entries(customers).map(([host, side]) => ({
        text: `${host}: ${side}`,
        remove: () =>
          change({
            customers: Object.fromEntries(Object.entries(customers).filter(([one]) => one !== host)),
          }),
      })),
    },
  ].filter(({ items }) => items.length);
  return (
    <section class="card" aria-labelledby="kept">
      <h2 id="kept">What is remembered on this machine</h2>
      {lists.length === 0 && <p class="quiet">Nothing yet.</p>}
      {lists.map(({ title, items }) => (
        <div key={title} class="kept">
          <h3>{title}</h3>
          <ul class="muted">
            {items.map(({ text, remove }) => (
              <li key={text}>
                {text}
                <button type="button" onClick={remove} aria-label={`Remove: ${text}`}>
                  Remove
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
