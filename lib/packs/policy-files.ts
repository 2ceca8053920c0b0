/** Ready-made policy files, which put packs and teams on every machine of an organisation. Pure. */
import type { Pack } from '../format/pack';
import type { TeamFile } from '../format/team';
import { type UiText, uiText } from '../model/ui-text';

export interface Rollout {
  packs: readonly Pack[];
  teamFile?: TeamFile | undefined;
  team?: string | undefined;
}

export interface PolicyFile {
  name: string;
  /** Where it goes, and how. */
  where: UiText;
  content: string;
}

/** The extension's id in Chrome, Edge and Chromium, which follows from the key in its manifest. */
export const chromiumId = 'dijajalnabhffignkjggainibhcodcop';
const firefoxId = 'evenkeel@evenkeel.invalid';

/** @param id the extension's id in Chrome and Edge, where it is another one */
export function policyFiles(rollout: Rollout, id = chromiumId): PolicyFile[] {
  const values = valuesOf(rollout);
  const chromium = { '3rdparty': { extensions: { [id]: values } } };
  const firefox = { policies: { '3rdparty': { Extensions: { [firefoxId]: values } } } };
  return [
    {
      name: 'evenkeel-linux-chromium.json',
      where: uiText('policyLinux'),
      content: json(chromium),
    },
    {
      name: 'evenkeel-windows-chrome.reg',
      where: uiText('policyWindowsChrome'),
      content: registry('Google\\Chrome', id, values),
    },
    {
      name: 'evenkeel-windows-edge.reg',
      where: uiText('policyWindowsEdge'),
      content: registry('Microsoft\\Edge', id, values),
    },
    {
      name: `com.google.chrome.extensions.${id}.plist`,
      where: uiText('policyMac'),
      content: plist(values),
    },
    {
      name: 'policies.json',
      where: uiText('policyFirefox'),
      content: json(firefox),
    },
  ];
}

/** Text alone, since Chromium drops a whole key where one part of it is not what the schema says. */
function valuesOf({ packs, teamFile, team }: Rollout): Record<string, string> {
  return {
    ...(packs.length ? { packs: JSON.stringify(packs) } : {}),
    ...(teamFile ? { teamFile: JSON.stringify(teamFile) } : {}),
    ...(team ? { team } : {}),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function registry(browser: string, id: string, values: Record<string, string>): string {
  const quoted = (text: string) => text.replace(/\\/g, '\\\\').replace(/"/g, '\\"');
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${id}\\policy]`,
    ...Object.entries(values).map(([key, value]) => `"${key}"="${quoted(value)}"`),
    '',
  ].join('\r\n');
}

function plist(values: Record<string, string>): string {
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    '<dict>',
    ...Object.entries(values).flatMap(([key, value]) => [
      `  <key>${escaped(key)}</key>`,
      `  <string>${escaped(value)}</string>`,
    ]),
    '</dict>',
    '</plist>',
    '',
  ].join('\n');
}
