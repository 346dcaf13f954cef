/** German: what is found on the page. */
import type {page as english} from './en.js';

export const page: typeof english = {
  browser: {
    well: 'Dieser Browser kann alles, was Foyer braucht.',
    old: (missing: string) => `Dieser Browser ist zu alt für Foyer: Ihm fehlt ${missing}.`,
    oldFix: 'Aktualisieren Sie den Browser. Chrome und Edge ab 123, Firefox ab 128 und Safari ab 17.5 genügen.',
    insecure: 'Diese Seite wurde unverschlüsselt geladen; der Browser enthält ihr vor, was die Anmeldung braucht.',
    insecureFix: 'Liefern Sie die Seite über https aus. Nur localhost darf darauf verzichten.',
  },

  line: {
    well: 'Der Browser ist online.',
    offline: 'Der Browser sagt, dass er offline ist.',
    offlineFix:
      'Verbinden Sie sich mit dem Internet oder dem Firmennetz. Die Widgets machen von selbst weiter, wenn die Leitung wieder da ist.',
    hidden:
      'Diese Seite ist im Hintergrund: Browser bremsen solche Seiten, und Live-Änderungen pausieren nach einer Minute.',
    hiddenFix: 'Lassen Sie die Seite im Vordergrund, während sie untersucht wird.',
  },

  copies: {
    well: (version: string) => `Version ${version} ist auf dieser Seite, einmal.`,
    twice: (versions: string) => `Auf dieser Seite sind mehrere Kopien von Foyer: ${versions}.`,
    twiceFix:
      'Eine genügt: Laden Sie Foyer von einem Ort, mit einem Skript. Kopien derselben Version vertragen sich, aber alles wird doppelt geladen.',
    differentFix:
      'Entfernen Sie das ältere Skript. Welche Version ein Element hat, hängt davon ab, welches Skript zuerst kam.',
    apartFix:
      'Entfernen Sie das ältere Skript. Diese Versionen sind zu verschieden, um sich ein Netzwerk zu teilen: Widgets der einen finden keines, wo es das der anderen ist.',
  },

  elements: {
    well: (count: number) =>
      count === 1
        ? 'Ein Element von Foyer ist auf der Seite und geladen.'
        : `${count} Elemente von Foyer sind auf der Seite und geladen.`,
    none: 'Außer der Untersuchung ist kein Widget von Foyer auf dieser Seite.',
    undefined: (tags: string) => `Auf der Seite stehen Elemente, für die nichts geladen wurde: ${tags}.`,
    undefinedFix:
      'Prüfen Sie, ob der Name richtig geschrieben ist, und laden Sie das Skript dieses Elements oder das für alle.',
  },

  connection: {
    well: 'Jedes Widget findet sein Netzwerk.',
    none: 'Auf dieser Seite gibt es keine Verbindung zu einem Netzwerk, also kann kein Widget etwas zeigen.',
    noneFix: 'Setzen Sie dies an den Anfang der Seite, mit Ihren eigenen Adressen:',
    outside: (tags: string) => `Diese Widgets stehen außerhalb jedes Netzwerks: ${tags}.`,
    outsideFix:
      'Setzen Sie sie in das Element des Netzwerks, oder lassen Sie es mit dem Attribut page für die ganze Seite gelten.',
    several: (count: number) => `Die Seite ist mit ${count} Netzwerken verbunden.`,
    severalFix:
      'Das ist in Ordnung, wenn es so gemeint ist. Untersucht wird das Netzwerk, in dem die Untersuchung steht; setzen Sie eine in ein anderes, um jenes zu untersuchen.',
    nothing: 'Es gibt noch nichts zu verbinden.',
  },

  attributes: {
    well: 'Jedes Attribut ist bekannt, und nichts hat sich beschwert.',
    unknown: (tag: string, name: string) => `${tag} kennt kein Attribut „${name}“.`,
    unknownFix: (name: string) => `Gemeint ist wohl „${name}“.`,
    hint: (said: string) => `Ein Element hat sich beschwert: ${said}`,
    hintFix: 'Geben Sie dem Attribut einen der Werte, die es kennt.',
  },

  policy: {
    well: 'Die Seite hat eine Richtlinie, und die ließ alles durch, was Foyer braucht.',
    none: 'Die Seite hat keine solche Richtlinie: Nichts von Foyer wird abgewiesen.',
    blocked: (what: string, directive: string) => `Die Richtlinie der Seite hat ${what} abgewiesen (${directive}).`,
    blockedFix: 'Ergänzen Sie dies im Header Content-Security-Policy der Seite:',
    unread: 'Die Richtlinie der Seite ließ sich nicht lesen; während der Untersuchung wurde nichts abgewiesen.',
  },

  trustedTypes: {
    well: 'Trusted Types sind eingeschaltet, und Foyer kommt damit zurecht.',
    off: 'Trusted Types sind nicht eingeschaltet; Foyer braucht sie nicht.',
    refused: 'Die Richtlinie der Seite hat eine Regel für Trusted Types abgelehnt, deshalb brach ein Skript ab.',
    refusedFix:
      'Erlauben Sie sie im Header Content-Security-Policy beim Namen; das zweite Wort ist nötig, wo mehrere Kopien geladen werden:',
    unread:
      'Ob Trusted Types eingeschaltet sind, ließ sich nicht lesen; während der Untersuchung wurde nichts abgelehnt.',
  },

  storage: {
    well: 'Die Seite kann speichern, was sie braucht.',
    closed: (names: string) => `Der Browser lässt diese Seite nichts speichern (${names}).`,
    closedFix:
      'Erlauben Sie in den Einstellungen des Browsers Cookies und Websitedaten für diese Seite. Ohne sie bleibt niemand angemeldet, und Entwürfe gehen verloren.',
    cookies: 'Der Browser verweigert auf dieser Seite Cookies.',
    cookiesFix: 'Erlauben Sie Cookies für diese Seite: Die meisten Anmeldedienste brauchen sie während der Anmeldung.',
    frame:
      'Die Seite steht im Rahmen einer anderen Website, und der Browser hält ihren Speicher und ihre Cookies getrennt.',
    frameFix:
      'Eine stille Anmeldung gelingt hier nicht. Lassen Sie sich mit dem Knopf anmelden und geben Sie die Relaisseite an (relay-uri), oder übergeben Sie ein Token.',
    framed: 'Die Seite steht im Rahmen einer anderen Website und darf dort ihre Cookies verwenden.',
  },
};
