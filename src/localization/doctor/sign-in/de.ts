/** German: what is found out about signing in. */
import type {signIn as english} from './en.js';

export const signIn: typeof english = {
  settings: {
    well: (auth: string) => `Die Einstellungen der Anmeldung (${auth}) sind vollständig.`,
    missing: (name: string) => `Dem Element des Netzwerks fehlt die Einstellung „${name}“.`,
    missingFix: 'Wer diese Anwendung beim Anmeldedienst registriert hat, kennt sie. Ergänzen Sie am Element:',
    wrong: (said: string) => `Mit diesen Einstellungen geht die Anmeldung nicht: ${said}`,
    wrongFix: 'Berichtigen Sie das Attribut am Element des Netzwerks; docs/signing-in.md erklärt jedes.',
    console: 'Die Konsole des Browsers sagt, was nicht stimmt.',
    none: 'Ohne Netzwerk gibt es nichts, wo man sich anmelden könnte.',
  },

  session: {
    well: 'Jemand ist angemeldet.',
    out: 'Niemand ist angemeldet; deshalb ließen sich Token und Live-Verbindung nicht prüfen.',
    outFix: 'Drücken Sie in einem Widget „Anmelden“ und untersuchen Sie noch einmal.',
    signingIn: 'Eine Anmeldung ist im Gange.',
    signingInFix: 'Beenden Sie sie in dem Fenster, das sich geöffnet hat, und untersuchen Sie noch einmal.',
    silent: 'Die Anmeldung hat noch nicht gesagt, ob jemand angemeldet ist.',
    silentFix:
      'Wenn die Seite das Token selbst übergibt: Prüfen Sie, ob ihre Funktion eine Antwort gibt. Sonst laden Sie die Seite neu.',
    seeOthers: 'Die Anmeldung ist zu Ende. Den Grund nennen die anderen Prüfungen dieser Gruppe.',
    failed: (problem: string) => `Die Anmeldung gelang nicht (${problem}).`,
    fixes: {
      'popup-blocked': 'Erlauben Sie dieser Seite im Browser Pop-up-Fenster und drücken Sie noch einmal „Anmelden“.',
      'popup-closed':
        'Das Fenster wurde vorher geschlossen. Drücken Sie noch einmal „Anmelden“ und beenden Sie es dort.',
      'timed-out': 'Aus dem Fenster kam keine Antwort. Sehen Sie sich die Rückkehrseite an.',
      expired: 'Die Anmeldung ist abgelaufen. Drücken Sie noch einmal „Anmelden“.',
      refused: 'Der Anmeldedienst hat abgelehnt. Sein Betreiber findet den Grund im Anmeldeprotokoll.',
      unreachable: 'Der Anmeldedienst war nicht zu erreichen. Sehen Sie sich seine Prüfung an.',
      'more-proof': 'Das Netzwerk verlangt einen weiteren Nachweis. Drücken Sie „Anmelden“ und folgen Sie dem Fenster.',
      unknown: 'Die Konsole des Browsers sagt mehr. Drücken Sie noch einmal „Anmelden“.',
    },
    none: 'Ohne Netzwerk gibt es nichts, wo man sich anmelden könnte.',
  },

  token: {
    well: (audience: string, span: string) => `Es gibt ein Token für ${audience}; es gilt noch ${span}.`,
    opaque: 'Es gibt ein Token; es ist von einer Art, die nur das Netzwerk lesen kann.',
    forever: (audience: string) => `Es gibt ein Token für ${audience}; wie lange es gilt, sagt es nicht.`,
    expired: (ago: string) => `Das Token ist abgelaufen. Das ist ${ago} her.`,
    expiredFix:
      'Wer das Token ausgibt, muss es erneuern: Übergibt die Seite es selbst, dann ein neues, sooft forceRefresh gesetzt ist.',
    early: 'Das Token gilt noch nicht: Es ist auf eine spätere Zeit ausgestellt.',
    earlyFix: 'Die Uhr dessen, der die Token ausstellt, geht vor. Stellen Sie sie.',
    audience: (audience: string, wanted: string) =>
      `Das Token ist für ${audience} ausgestellt, die Einstellungen verlangen aber ${wanted}.`,
    audienceFix: 'Prüfen Sie die Scopes und die Anwendung beim Anmeldedienst, zu der sie gehören.',
    scopes: (missing: string) => `Dem Token fehlt, was die Einstellungen verlangen: ${missing}.`,
    scopesFix: 'Geben Sie der Anwendung beim Anmeldedienst diesen Scope, und lassen Sie die Verwaltung zustimmen.',
    none: 'Niemand ist angemeldet, also gibt es kein Token.',
    unsaid: 'niemand Bestimmten',
  },

  accepted: {
    well: 'Das Netzwerk nimmt das Token an.',
    refused: (said: string) => `Das Netzwerk lehnt das Token ab (401). Es sagt: „${said}“`,
    refusedSilently: 'Das Netzwerk lehnt das Token ab (401) und sagt nicht, warum.',
    refusedFix:
      'Verlangen Sie ein Token, das auf dieses Netzwerk ausgestellt ist: Audience, Scope und Aussteller müssen die sein, die es erwartet. Jetzt sind es:',
    expiredFix: 'Das Token ist abgelaufen: siehe oben.',
    clockFix: 'Die Uhr dieses Rechners geht falsch: siehe dort.',
    forbidden: 'Das Netzwerk weiß, wer fragt, lässt die Person aber nicht ein (403).',
    forbiddenFix:
      'Der Betreiber muss dieser Person ein Konto oder eine Lizenz geben. Die Einstellungen der Seite stimmen.',
    header: 'Das Netzwerk lässt sich ohne Token fragen, aber nicht mit einem.',
    headerFix: 'Seine CORS-Einstellungen müssen den Header erlauben. Die Antwort auf OPTIONS enthält dann:',
    failed: (said: string) => `Das Netzwerk hat versagt: ${said}`,
    failedFix: 'Sein Betreiber findet mehr im Protokoll.',
    none: 'Niemand ist angemeldet, also gibt es kein Token, das man zeigen könnte.',
    unreached: 'Das Netzwerk lässt sich nicht fragen: siehe oben.',
  },

  clock: {
    well: 'Die Uhr dieses Rechners geht richtig.',
    ahead: (span: string) => `Die Uhr dieses Rechners geht vor, um ${span}.`,
    behind: (span: string) => `Die Uhr dieses Rechners geht nach, um ${span}.`,
    fix: 'Lassen Sie den Rechner seine Uhr selbst stellen. Mit falscher Uhr scheinen Token abgelaufen oder noch nicht gültig zu sein.',
    unknown: 'Kein Server hat die Zeit genannt.',
  },

  provider: {
    well: 'Der Anmeldedienst antwortet.',
    notNeeded: 'Bei dieser Art der Anmeldung kommt das Token von woanders.',
    cors: 'Der Anmeldedienst läuft, lässt sich von dieser Seite aber nicht fragen (CORS).',
    corsFix: 'Registrieren Sie die Anwendung als Single-Page-Anwendung, mit der Rückkehrseite auf diesem Ursprung:',
    down: (host: string) => `Der Anmeldedienst unter ${host} antwortet nicht.`,
    downFix: 'Prüfen Sie das Attribut authority, und ob der Dienst von hier zu erreichen ist.',
    wrong: (status: number) => `Unter dieser Adresse ist kein Anmeldedienst: Status ${status}.`,
    wrongFix: 'Prüfen Sie das Attribut authority: den Mandanten, Realm oder Pfad an seinem Ende.',
    blocked: 'Er wurde nicht gefragt: Die Richtlinie der Seite selbst hat die Anfrage abgewiesen.',
  },

  redirect: {
    well: 'Die Rückkehrseite ist da und gibt weiter, was man ihr gibt.',
    notNeeded: 'Diese Art der Anmeldung braucht keine.',
    elsewhere: (address: string) => `Die Rückkehrseite ist auf einem anderen Ursprung: ${address}.`,
    elsewhereFix:
      'Sie muss auf dem Ursprung dieser Seite liegen. Legen Sie auth-redirect.html auf diesen Server und setzen Sie redirect-uri.',
    missing: (address: string, status: number) => `Unter ${address} ist keine Rückkehrseite (Status ${status}).`,
    missingFix:
      'Legen Sie auth-redirect.html und auth-redirect.js aus dem Paket dorthin, oder setzen Sie redirect-uri auf ihren Ort, und registrieren Sie diese Adresse:',
    policy: (value: string) =>
      `Die Rückkehrseite sendet Cross-Origin-Opener-Policy: ${value}; das trennt sie von der Seite, die auf sie wartet.`,
    policyFix: 'Liefern Sie diese Seite ohne diesen Header aus.',
    silent: (address: string) =>
      `Unter ${address} ist eine Seite, aber nicht die Rückkehrseite: Sie gibt nichts weiter.`,
    silentFix:
      'Legen Sie auth-redirect.html aus dem Paket dorthin. Vielleicht antwortet Ihr Server auf jede Adresse mit seiner Startseite.',
    blocked: 'Sie ließ sich nicht versuchen: Die Richtlinie der Seite erlaubt keinen eigenen Rahmen.',
    unreachable: 'Die Rückkehrseite ließ sich nicht holen.',
    unreachableFix: 'Prüfen Sie das Attribut redirect-uri, und ob dieser Server da ist.',
  },

  popup: {
    notTried: 'Fenster öffnen sich nur nach einem Klick.',
    try: 'Anmeldefenster ausprobieren',
    well: 'Fenster dürfen sich öffnen, und diese Seite bleibt mit ihnen verbunden.',
    blocked: 'Der Browser hat das Fenster blockiert.',
    blockedFix: 'Erlauben Sie dieser Seite Pop-up-Fenster, in der Adressleiste oder den Einstellungen des Browsers.',
    severed: 'Das Fenster öffnete sich, aber die Verbindung dieser Seite zu ihm riss sofort ab.',
    severedFix:
      'Diese Seite oder die Rückkehrseite sendet einen Header Cross-Origin-Opener-Policy. Liefern Sie beide ohne ihn aus, oder lassen Sie diese Seite senden:',
    notNeeded: 'Bei dieser Art der Anmeldung öffnet Foyer kein Fenster.',
  },
};
