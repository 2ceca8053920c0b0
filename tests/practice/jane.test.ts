import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { answer, startPlay } from '../../lib/practice/play';
import type { Play } from '../../lib/practice/play-state';
import jane from '../../lib/practice/scenarios/jane';

const pack = corePack();
const engine = createEngine(pack);
const reply = (play: Play, text: string) => answer(jane, play, text, engine, pack);

describe('Jane', () => {
  it('leaves content when she was heard, helped and told when', () => {
    const first = reply(
      startPlay(jane),
      'I am sorry that your internet has been down for six hours. I am testing your line now. Which colour is the light?',
    );
    expect(first.says).toContain('The light on the router is red, not blinking.');
    expect(first.play.heat).toBeLessThan(jane.start.heat);
    const second = reply(
      first.play,
      'An engineer restarts it by four, and until then I add extra data for your hotspot.',
    );
    expect(second.play.ending).toBe('good');
    expect(second.says).toEqual([jane.endings.good]);
  });

  it('grows angrier when blamed, and threatens', () => {
    const { play, says, events } = reply(
      startPlay(jane),
      'Sorry if you feel that way, but you should have read the terms.',
    );
    expect(play.heat).toBeGreaterThan(jane.start.heat);
    expect(says[0]).toBe(jane.threats[0]);
    expect(events.map((event) => event.kind)).toContain('wording');
  });

  it('does not like being asked what she already did', () => {
    const { says } = reply(startPlay(jane), 'Have you tried restarting the router?');
    expect(says[0]).toBe(jane.known[0]!.line);
  });

  it('presses for what is still missing', () => {
    const { says } = reply(startPlay(jane), 'I am sorry that you have been offline for six hours.');
    expect(says.at(-1)).toBe(jane.needs.find(({ id }) => id === 'action')!.press);
  });

  it('leaves in the end when nothing comes', () => {
    let play = startPlay(jane);
    for (let turn = 0; turn < 8 && !play.ending; turn++) ({ play } = reply(play, 'Please hold on.'));
    expect(play.ending).toBe('bad');
    expect(reply(play, 'Hello?').says).toEqual([]);
  });
});
