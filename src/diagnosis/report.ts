/** An examination as plain text, in Markdown's manner: what helpers ask for first, and nothing that they must not see. */
import {copies} from '../lib/copies.js';
import {version} from '../version.js';
import type {DoctorWords} from '../localization/doctor/words.js';
import type {GroupName, Result} from './finding.js';
import {bare} from './page.js';
import type {Patient} from './patient.js';
import {scrub} from './scrub.js';

/** Settings that hold no secret: every one is in the page's own source. */
const settings = ['endpoint', 'auth', 'client-id', 'authority', 'scopes', 'redirect-uri', 'relay-uri', 'resource'];

const marks: Readonly<Record<string, string>> = {
  well: '✓',
  note: '!',
  broken: '✗',
  unknown: '?',
  waiting: '…',
  running: '…',
};

export async function writeReport(
  patient: Patient,
  results: readonly Result[],
  verdict: string,
  words: DoctorWords,
): Promise<string> {
  const groups = (Object.keys(words.groups) as GroupName[]).flatMap((group) => [
    '',
    `## ${words.groups[group]}`,
    '',
    ...results.filter(({check}) => check.group === group).flatMap((result) => lines(result, words)),
  ]);
  const head = [
    `# Foyer ${version}: ${words.heading}`,
    '',
    verdict,
    '',
    ...surroundings(),
    ...(await connection(patient)),
  ];
  const state = await patient.state();
  const names = state.kind === 'signed-in' ? [state.account.name, state.account.id] : [];
  return `${scrub([...head, ...groups].join('\n'), names)}\n`;
}

function lines({check, state, findings}: Result, words: DoctorWords): string[] {
  const head = `- ${marks[state]} **${words.checks[check.name]}** (${words.states[state]})`;
  return [
    head,
    ...findings.flatMap(({found, fix, code}) => [
      `  ${found(words)}`,
      ...(fix ? [`  → ${fix(words)}`] : []),
      ...code
        .split('\n')
        .filter(Boolean)
        .map((line) => `      ${line}`),
    ]),
  ];
}

function surroundings(): string[] {
  return [
    `- page: ${bare(location.href)}`,
    `- at: ${new Date().toISOString()}`,
    `- browser: ${navigator.userAgent}`,
    `- language: ${document.documentElement.lang || '?'} (${navigator.language})`,
    `- window: ${innerWidth} × ${innerHeight}${window === window.top ? '' : ', in a frame'}`,
    ...copies().map(({version: own, url}) => `- copy: ${own} ${bare(url)}`),
  ];
}

async function connection(patient: Patient): Promise<string[]> {
  const [token, policy] = [await patient.token(), await patient.policy()];
  const time = (at: number | null): string => (at === null ? '?' : new Date(at).toISOString());
  return [
    ...settings.flatMap((name) => {
      const value = patient.network?.getAttribute(name);
      return value ? [`- ${name}: ${value}`] : [];
    }),
    `- widgets: ${[...new Set(patient.widgets.map(({localName}) => localName))].join(', ')}`,
    ...(token?.isReadable
      ? [
          `- token audience: ${token.audience.join(', ')}`,
          `- token scopes: ${token.scopes.join(' ')}`,
          `- token issuer: ${token.issuer}`,
          `- token from ${time(token.issuedAt)} until ${time(token.expiresAt)}`,
        ]
      : []),
    ...(policy ? [`- policy: ${policy.replace(/'nonce-[^']*'/g, "'nonce-…'")}`] : []),
  ];
}
