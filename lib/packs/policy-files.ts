/** Ready-made policy files, which put packs and teams on every machine of an organisation. Pure. */
import type { Pack } from '../format/pack';
import type { TeamFile } from '../format/team';

export interface Rollout {
  packs: readonly Pack[];
  teamFile?: TeamFile | undefined;
  team?: string | undefined;
}

export interface PolicyFile {
  name: string;
  /** Where it goes, and how. */
  where: string;
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
      where:
        'Linux: into /etc/opt/chrome/policies/managed/ (Chrome), /etc/opt/edge/policies/managed/ (Edge) or /etc/chromium/policies/managed/ (Chromium)',
      content: json(chromium),
    },
    {
      name: 'evenkeel-windows-chrome.reg',
      where: 'Windows, Chrome: import it, or set the same values by group policy',
      content: registry('Google\\Chrome', id, values),
    },
    {
      name: 'evenkeel-windows-edge.reg',
      where: 'Windows, Edge: import it, or set the same values by group policy',
      content: registry('Microsoft\\Edge', id, values),
    },
    {
      name: `com.google.chrome.extensions.${id}.plist`,
      where:
        'macOS, Chrome: a managed preference of this name; for Edge begin the name with com.microsoft.Edge',
      content: plist(values),
    },
    {
      name: 'policies.json',
      where:
        'Firefox: into /etc/firefox/policies/ (Linux), Firefox.app/Contents/Resources/distribution/ (macOS), or the folder “distribution” beside firefox.exe (Windows); it is read at start',
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
