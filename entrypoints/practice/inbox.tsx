import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Engine } from '../../lib/engine/engine';
import type { Pack } from '../../lib/format/pack';
import { type UiText, uiText } from '../../lib/model/ui-text';
import { unitsOfReply } from '../../lib/practice/assess-reply';
import { answer, startPlay } from '../../lib/practice/play';
import type { Play } from '../../lib/practice/play-state';
import type { Scenario } from '../../lib/practice/scenario';
import { scenarios } from '../../lib/practice/scenarios';
import { type Exchange, scorePlay } from '../../lib/practice/score';
import { type Staging, stage } from '../../lib/practice/vary';
import { useAwaitedMeaning } from '../../lib/runtime/use-meaning';
import type { PracticeProgress } from '../../lib/settings/practice-progress';
import { say, t } from '../../lib/ui/translate';
import { DebriefCard } from './debrief-card';
import { createReplyBox, type ReplyBox } from './editor';
import { ScenarioBar } from './scenario-bar';
import { useReadByMeaning } from './use-read-by-meaning';

interface Bubble {
  id: number;
  speaker: 'customer' | 'agent' | 'system';
  /** Words that somebody wrote, or ours. */
  text: string | UiText;
}

/** How long the customer seems to type, and how long they type at most for a reply to be read by meaning. */
const typing = 700;
const maxTyping = 2_500;

const opening = (scenario: Scenario): Bubble[] =>
  scenario.opening.map((text, id) => ({ id, speaker: 'customer', text }));

/** The address names the scenario, so that a colleague can be sent to one. */
const chosen = (): Scenario => scenarios.find(({ id }) => `#${id}` === location.hash) ?? scenarios[0]!;

interface Props {
  engine: Engine;
  pack: Pack;
  progress: PracticeProgress;
  /** A conversation ended with this score; a safety scenario has none. */
  ended(scenario: string, score: number | undefined): void;
}

export function Inbox({ engine, pack, progress, ended: keep }: Props) {
  const [base, setBase] = useState(chosen);
  const [staging, setStaging] = useState<Staging>({ variant: 1, isHarder: false });
  const scenario = useMemo(() => stage(base, staging), [base, staging]);
  const [round, setRound] = useState(1);
  const [bubbles, setBubbles] = useState(() => opening(scenario));
  const [waiting, setWaiting] = useState(false);
  const [exchanges, setExchanges] = useState<Exchange[]>([]);
  const [noted, setNoted] = useState(false);
  const play = useRef<Play>(startPlay(scenario));
  const box = useRef<ReplyBox | undefined>(undefined);
  const place = useRef<HTMLDivElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const send = useRef(() => {});
  const readByMeaning = useAwaitedMeaning(useReadByMeaning(), maxTyping);

  send.current = () => {
    const reply = box.current?.text().trim() ?? '';
    if (!reply || waiting || play.current.ending) return;
    const before = play.current;
    box.current?.clear();
    add([{ speaker: 'agent', text: reply }]);
    setWaiting(true);
    const mine = round;
    const typed = new Promise((resolve) => setTimeout(resolve, typing));
    const read = readByMeaning(unitsOfReply(scenario, before, reply, engine));
    void Promise.all([read, typed]).then(([scores]) => {
      if (mine !== currentRound.current) return;
      const { play: next, says, events } = answer(scenario, before, reply, engine, pack, scores);
      const all = [...exchanges, { reply, before, after: next, events }];
      setExchanges(all);
      play.current = next;
      setWaiting(false);
      add(says.map((text) => ({ speaker: 'customer' as const, text })));
      if (!next.ending) return;
      add([{ speaker: 'system', text: uiText(farewells[next.ending], { customer: scenario.customer }) }]);
      keep(scenario.id, scenario.safety ? undefined : scorePlay(scenario, all, engine).total);
    });
  };
  const currentRound = useRef(round);
  currentRound.current = round;

  const add = (more: Omit<Bubble, 'id'>[]) =>
    setBubbles((before) => [...before, ...more.map((bubble, n) => ({ ...bubble, id: before.length + n }))]);

  const restart = (next = base, anew = staging) => {
    const played = stage(next, anew);
    play.current = startPlay(played);
    box.current?.clear();
    setBase(next);
    setStaging(anew);
    setBubbles(opening(played));
    setWaiting(false);
    setExchanges([]);
    if (next !== base) setNoted(false);
    setRound(round + 1);
  };

  const startAgain = () => {
    restart();
    box.current?.focus();
  };

  /** The same trouble, with other names and figures. */
  const someoneElse = () => {
    restart(base, { ...staging, variant: staging.variant + 1 });
    box.current?.focus();
  };

  useEffect(() => {
    if (!place.current) return;
    box.current = createReplyBox(place.current, () => send.current());
  }, []);
  useEffect(() => {
    if (bubbles.length) log.current?.scrollTo(0, log.current.scrollHeight);
  }, [bubbles.length]);

  const ended = Boolean(play.current.ending) && !waiting;
  const veiled = Boolean(scenario.contentNote) && !noted;
  return (
    <>
      <ScenarioBar
        base={base}
        scenario={scenario}
        isHarder={staging.isHarder}
        progress={progress}
        choose={() => restart(chosen(), { ...staging, variant: 1 })}
        again={startAgain}
        someoneElse={someoneElse}
        setHarder={(isHarder) => restart(base, { ...staging, isHarder })}
      />
      <section
        class="conversation"
        style={{ display: 'contents' }}
        data-practice-conversation={`${scenario.id}-${round}`}
        data-practice-customer={scenario.customer}
        data-practice-channel={scenario.channel}
      >
        <div class="log" ref={log} role="log" aria-label={t('practiceInboxLog')}>
          {veiled && (
            <div class="note" role="note">
              <p dir="auto">{scenario.contentNote}</p>
              <div class="actions">
                <button type="button" class="main" onClick={() => setNoted(true)}>
                  {t('practiceInboxBegin')}
                </button>
                <button
                  type="button"
                  onClick={() => {
                    location.hash = scenarios[0]!.id;
                    restart(scenarios[0]);
                  }}
                >
                  {t('practiceInboxAnother')}
                </button>
              </div>
            </div>
          )}
          {(veiled ? [] : bubbles).map(({ id, speaker, text }) => (
            <article
              key={id}
              class={`bubble ${speaker}`}
              data-practice-message={id}
              data-practice-speaker={speaker}
            >
              {speaker !== 'system' && (
                <div class="author" data-practice-author>
                  {speaker === 'customer' ? <bdi>{scenario.customer}</bdi> : t('practiceInboxYou')}
                </div>
              )}
              <p data-practice-text dir="auto">
                {typeof text === 'string' ? text : say(text)}
              </p>
            </article>
          ))}
          {waiting && <p class="quiet">{t('practiceInboxWriting', { customer: scenario.customer })}</p>}
          {ended && (
            <DebriefCard
              scenario={scenario}
              exchanges={exchanges}
              engine={engine}
              again={startAgain}
              someoneElse={someoneElse}
            />
          )}
        </div>
        <div class="composer" data-practice-composer>
          <div ref={place} />
          <div class="actions">
            <button
              type="button"
              aria-label={t('practiceInboxBold')}
              onClick={() => box.current?.toggleBold()}
            >
              <b>{t('practiceInboxBoldLetter')}</b>
            </button>
            <button
              type="button"
              class="main"
              id="send"
              disabled={waiting || ended || veiled}
              onClick={() => send.current()}
            >
              {t('practiceInboxSend')}
            </button>
          </div>
        </div>
      </section>
    </>
  );
}

const farewells = {
  good: 'practiceInboxGood',
  neutral: 'practiceInboxNeutral',
  bad: 'practiceInboxBad',
} as const;
