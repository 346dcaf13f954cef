/** German: what is found out about the network. */
import type {network as english} from './en.js';

export const network: typeof english = {
  endpoint: {
    well: (address: string) => `Das Netzwerk ist unter ${address}.`,
    missing: 'Das Element des Netzwerks nennt keine Adresse (endpoint).',
    missingFix: 'Geben Sie ihm die Adresse der GraphQL-Schnittstelle, zum Beispiel:',
    wrong: (address: string) => `„${address}“ ist keine Adresse.`,
    wrongFix: 'Schreiben Sie sie ganz aus, mit https:// am Anfang, oder als Pfad auf diesem Server, mit / am Anfang.',
    insecure: (address: string) =>
      `Die Seite kommt über https, aber das Netzwerk ist unter ${address}: Das verweigern Browser.`,
    insecureFix: 'Liefern Sie das Netzwerk über https aus und ändern Sie die Adresse.',
    none: 'Auf dieser Seite gibt es keine Verbindung zu einem Netzwerk.',
  },

  reach: {
    well: (milliseconds: number) => `Das Netzwerk antwortet, nach ${milliseconds} ms.`,
    cors: (origin: string) => `Das Netzwerk läuft, lässt aber Seiten von ${origin} seine Antworten nicht lesen (CORS).`,
    corsFix:
      'Wer das Netzwerk betreibt, nimmt diesen Ursprung in die CORS-Einstellungen auf. Die Antworten auf OPTIONS und POST enthalten dann:',
    down: (host: string) => `Unter ${host} antwortet niemand.`,
    downFix:
      'Prüfen Sie die Adresse. Wenn sie stimmt, läuft der Server nicht, sein Zertifikat ist ungültig, oder eine Firewall oder ein VPN steht dazwischen.',
    timeout: 'Das Netzwerk hat zwölf Sekunden lang nicht geantwortet.',
    timeoutFix:
      'Versuchen Sie es noch einmal. Bleibt es so, sollte sich der Betreiber die Last und die Proxys davor ansehen.',
    redirected: 'Die Adresse leitet weiter, wohl zur Anmeldeseite eines Proxys; dem kann ein Skript nicht folgen.',
    redirectedFix: 'Nehmen Sie die Adresse des Netzwerks von der Anmeldung des Proxys aus: Das Token sagt, wer fragt.',
    status: (status: number) => `Etwas antwortet, aber mit einem Fehler: Status ${status}.`,
    notFoundFix: 'Prüfen Sie den Pfad der Adresse: Dort ist ein Server, aber keine Schnittstelle.',
    serverFix: 'Der Server oder ein Proxy davor versagt. Sein Betreiber findet mehr im Protokoll.',
    blocked: 'Es wurde nicht gefragt: Die Richtlinie der Seite selbst hat die Anfrage abgewiesen.',
    offline: 'Es wurde nicht gefragt: Der Browser ist offline.',
    none: 'Es gibt keine Adresse, die man fragen könnte.',
  },

  answer: {
    well: 'Es antwortet wie eine GraphQL-Schnittstelle.',
    html: 'Es antwortet mit einer Webseite statt mit Daten.',
    htmlFix:
      'Die Adresse ist die einer Seite, oder ein Proxy zeigt seine Anmeldeseite. Prüfen Sie den Pfad, und nehmen Sie ihn von der Anmeldung des Proxys aus.',
    other: (type: string) => `Es antwortet, aber nicht mit GraphQL: ${type}.`,
    otherFix: 'Prüfen Sie die Adresse: Es muss die der GraphQL-Schnittstelle selbst sein, oft mit /graphql am Ende.',
    unknown: 'Das Netzwerk gab keine Antwort, die man ansehen könnte.',
  },

  contract: {
    well: (version: string) => `Das Netzwerk spricht Version ${version} des Vertrags, wie Foyer.`,
    newer: (version: string) =>
      `Das Netzwerk spricht Version ${version} des Vertrags, die diese Version von Foyer nicht kennt.`,
    newerFix: 'Aktualisieren Sie Foyer auf dieser Seite.',
    none: 'Es ist eine GraphQL-Schnittstelle, spricht aber nicht Foyers Vertrag.',
    noneFix: 'Prüfen Sie die Adresse. Ein Netzwerk anderer Machart braucht eine Brücke, die den Vertrag spricht.',
    unknown: 'Das Netzwerk nennt seine Version nur jemandem, der angemeldet ist.',
  },

  features: {
    well: 'Das Netzwerk hat alles, was die Widgets auf dieser Seite brauchen.',
    missing: (tag: string, feature: string) =>
      `Das Netzwerk bietet ${feature} nicht; deshalb lässt ${tag} es weg oder zeigt nichts.`,
    missingFix:
      'Es ist nichts kaputt. Nehmen Sie das Widget von der Seite, oder bitten Sie den Betreiber um diese Funktion.',
    unknown: 'Was das Netzwerk bietet, ist ohne Anmeldung nicht bekannt.',
  },

  stream: {
    well: (milliseconds: number) => `Die Live-Verbindung steht; ihre ersten Bytes kamen nach ${milliseconds} ms.`,
    buffered: 'Die Live-Verbindung steht, aber es kommt nichts durch: Ein Proxy scheint die Antwort zurückzuhalten.',
    bufferedFix: 'Schalten Sie für diese Adresse die Pufferung im Proxy oder Gateway vor dem Netzwerk ab. Für nginx:',
    slow: (seconds: number) => `Die Live-Verbindung ist langsam: Ihre ersten Bytes brauchten ${seconds} Sekunden.`,
    slowFix:
      'Vielleicht hält ein Proxy die Antwort eine Weile zurück. Schalten Sie seine Pufferung für diese Adresse ab.',
    none: (seconds: number) =>
      `Dieses Netzwerk hat keine Live-Verbindung: Widgets sehen alle ${seconds} Sekunden nach Neuem.`,
    refused: (status: number) => `Das Netzwerk lehnt die Live-Verbindung ab (Status ${status}).`,
    refusedFix:
      'Widgets sehen stattdessen ab und zu nach. Netzwerk und Proxys davor müssen text/event-stream erlauben.',
    unknown: 'Für eine Live-Verbindung muss jemand angemeldet sein.',
    notAsked: 'Sie wurde nicht versucht: Das Netzwerk nimmt noch keine Anfragen an.',
    broken: 'Die Live-Verbindung brach beim Öffnen ab.',
  },
};
