/** German. */

import type {DoctorWords} from './en.js';
import {network} from './network/de.js';
import {page} from './page/de.js';
import {signIn} from './sign-in/de.js';

export const de: DoctorWords = {
  /** BCP 47 tag of these words. */
  language: 'de',
  heading: 'Warum geht es nicht?',
  intro:
    'Die Untersuchung sieht sich diese Seite, das Netzwerk dahinter und die Anmeldung an und sagt, was nicht stimmt und was hilft. Sie ändert nichts und meldet niemanden an.',
  run: 'Diese Seite untersuchen',
  runAgain: 'Noch einmal untersuchen',
  copy: 'Bericht kopieren',
  copied: 'Der Bericht ist kopiert. Er enthält kein Kennwort, kein Token und keinen Namen.',
  notCopied: 'Ihr Browser wollte ihn nicht kopieren. Markieren Sie den Bericht unten und kopieren Sie ihn von Hand.',
  report: 'Bericht',
  whatToDo: 'Was zu tun ist',
  failedToLoad: 'Die Untersuchung selbst konnte nicht geladen werden.',
  progress: (done: number, all: number) => `Untersucht: ${done} von ${all} …`,

  verdict: {
    well: 'Alles, was sich untersuchen ließ, ist in Ordnung.',
    unknown: 'Was sich untersuchen ließ, ist in Ordnung; nicht alles ließ sich untersuchen.',
    note: (notes: number) =>
      notes === 1 ? 'Es sollte gehen; eines ist gut zu wissen.' : `Es sollte gehen; ${notes} Dinge sind gut zu wissen.`,
    broken: (problems: number, first: string) =>
      problems === 1 ? `Eines geht nicht. ${first}` : `${problems} Dinge gehen nicht. Beginnen Sie hiermit: ${first}`,
  },

  states: {
    waiting: 'Wartet',
    running: 'Wird angesehen',
    well: 'In Ordnung',
    note: 'Gut zu wissen',
    broken: 'Geht nicht',
    unknown: 'Nicht geprüft',
  },

  groups: {
    page: 'Diese Seite',
    network: 'Das Netzwerk',
    signIn: 'Die Anmeldung',
  },

  checks: {
    browser: 'Browser',
    line: 'Internetverbindung',
    copies: 'Version und Kopien',
    elements: 'Elemente',
    connection: 'Widgets und ihr Netzwerk',
    attributes: 'Attribute',
    policy: 'Content-Security-Policy',
    trustedTypes: 'Trusted Types',
    storage: 'Speicher und Cookies',
    endpoint: 'Adresse des Netzwerks',
    reach: 'Verbindung zum Netzwerk',
    answer: 'Art der Antwort',
    contract: 'Version des Vertrags',
    features: 'Funktionen',
    stream: 'Live-Änderungen',
    settings: 'Einstellungen der Anmeldung',
    session: 'Sitzung',
    token: 'Das Token',
    accepted: 'Das Token beim Netzwerk',
    clock: 'Uhr',
    provider: 'Anmeldedienst',
    redirect: 'Rückkehrseite',
    popup: 'Anmeldefenster',
  },

  ...page,
  ...network,
  ...signIn,

  unknown: {
    failed: (why: string) => `Diese Prüfung ist selbst gescheitert: ${why}`,
    tooLong: 'Das dauerte zu lange und wurde abgebrochen.',
  },
};
