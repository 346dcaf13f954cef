/** French: what is found out about signing in. */
import type {signIn as english} from './en.js';

export const signIn: typeof english = {
  settings: {
    well: (auth: string) => `Les réglages de la connexion (${auth}) sont complets.`,
    missing: (name: string) => `Il manque à l’élément du réseau le réglage « ${name} ».`,
    missingFix: 'Qui a inscrit cette application chez le fournisseur d’identité le connaît. Ajoutez-le à l’élément :',
    wrong: (said: string) => `Avec ces réglages, la connexion ne marche pas : ${said}`,
    wrongFix: 'Corrigez l’attribut sur l’élément du réseau ; docs/signing-in.md les explique tous.',
    console: 'la console du navigateur dit ce qui ne va pas.',
    none: 'Sans réseau, il n’y a rien à quoi se connecter.',
  },

  session: {
    well: 'Quelqu’un est connecté.',
    out: 'Personne n’est connecté ; le jeton et le direct n’ont donc pas pu être vérifiés.',
    outFix: 'Appuyez sur « Se connecter » dans un widget, puis examinez de nouveau.',
    signingIn: 'Une connexion est en cours.',
    signingInFix: 'Terminez-la dans la fenêtre qui s’est ouverte, puis examinez de nouveau.',
    silent: 'La connexion n’a pas encore dit si quelqu’un est connecté.',
    silentFix:
      'Si la page fournit elle-même le jeton, vérifiez que sa fonction donne une réponse. Sinon, rechargez la page.',
    seeOthers: 'La connexion a pris fin. La raison est parmi les autres points de ce groupe.',
    failed: (problem: string) => `La connexion n’a pas abouti (${problem}).`,
    fixes: {
      'popup-blocked': 'Autorisez les fenêtres pour cette page dans le navigateur, puis réessayez de vous connecter.',
      'popup-closed': 'La fenêtre a été fermée avant la fin. Réessayez de vous connecter et terminez-y.',
      'timed-out': 'Aucune réponse n’est venue de la fenêtre. Regardez la page de retour.',
      expired: 'La connexion a expiré. Connectez-vous de nouveau.',
      refused: 'Le fournisseur d’identité a refusé. Son exploitant en trouve la raison dans son journal.',
      unreachable: 'Le fournisseur d’identité n’a pas pu être joint. Regardez le point qui le concerne.',
      'more-proof': 'Le réseau demande une preuve de plus. Connectez-vous de nouveau et suivez la fenêtre.',
      unknown: 'La console du navigateur en dit plus. Réessayez de vous connecter.',
    },
    none: 'Sans réseau, il n’y a rien à quoi se connecter.',
  },

  token: {
    well: (audience: string, span: string) => `Il y a un jeton pour ${audience}, valable encore ${span}.`,
    opaque: 'Il y a un jeton ; il est d’une sorte que seul le réseau sait lire.',
    forever: (audience: string) => `Il y a un jeton pour ${audience} ; il ne dit pas jusqu’à quand il vaut.`,
    expired: (ago: string) => `Le jeton a expiré il y a ${ago}.`,
    expiredFix:
      'Qui donne le jeton doit le renouveler : si la page le fournit, un neuf chaque fois que forceRefresh est vrai.',
    early: 'Le jeton n’est pas encore valable : il a été établi pour plus tard.',
    earlyFix: 'L’horloge de qui établit les jetons avance. Réglez-la.',
    audience: (audience: string, wanted: string) =>
      `Le jeton est établi pour ${audience}, mais les réglages demandent ${wanted}.`,
    audienceFix: 'Vérifiez les scopes, et l’application dont ils relèvent chez le fournisseur d’identité.',
    scopes: (missing: string) => `Il manque au jeton ce que les réglages demandent : ${missing}.`,
    scopesFix:
      'Accordez ce scope à l’application chez le fournisseur d’identité, avec le consentement d’un administrateur.',
    none: 'Personne n’est connecté, il n’y a donc pas de jeton.',
    unsaid: 'personne en particulier',
  },

  accepted: {
    well: 'Le réseau accepte le jeton.',
    refused: (said: string) => `Le réseau refuse le jeton (401). Il dit : « ${said} »`,
    refusedSilently: 'Le réseau refuse le jeton (401) et ne dit pas pourquoi.',
    refusedFix:
      'Demandez un jeton établi pour ce réseau : audience, scope et émetteur doivent être ceux qu’il attend. Ce sont à présent :',
    expiredFix: 'Le jeton a expiré : voir plus haut.',
    clockFix: 'L’horloge de cet ordinateur est fausse : voir ce point.',
    forbidden: 'Le réseau sait qui demande, mais ne laisse pas entrer cette personne (403).',
    forbiddenFix:
      'L’exploitant du réseau doit donner à cette personne un compte ou une licence. Les réglages de la page sont justes.',
    header: 'On peut interroger le réseau sans jeton, mais pas avec.',
    headerFix: 'Ses réglages CORS doivent autoriser l’en-tête. La réponse à OPTIONS porte alors :',
    failed: (said: string) => `Le réseau a échoué : ${said}`,
    failedFix: 'Son exploitant en trouve plus dans son journal.',
    none: 'Personne n’est connecté, il n’y a donc pas de jeton à présenter.',
    unreached: 'Le réseau ne peut pas être interrogé : voir plus haut.',
  },

  clock: {
    well: 'L’horloge de cet ordinateur est juste.',
    ahead: (span: string) => `L’horloge de cet ordinateur avance de ${span}.`,
    behind: (span: string) => `L’horloge de cet ordinateur retarde de ${span}.`,
    fix: 'Laissez l’ordinateur régler son horloge lui-même. Sinon, les jetons semblent expirés ou pas encore valables.',
    unknown: 'Aucun serveur n’a donné l’heure.',
  },

  provider: {
    well: 'Le fournisseur d’identité répond.',
    notNeeded: 'Avec cette sorte de connexion, le jeton vient d’ailleurs.',
    cors: 'Le fournisseur d’identité est là, mais ne se laisse pas interroger par cette page (CORS).',
    corsFix: 'Inscrivez l’application comme application monopage, avec la page de retour sur cette origine :',
    down: (host: string) => `Le fournisseur d’identité à ${host} ne répond pas.`,
    downFix: 'Vérifiez l’attribut authority, et si le fournisseur peut être joint d’ici.',
    wrong: (status: number) => `Il n’y a pas de fournisseur d’identité à cette adresse : statut ${status}.`,
    wrongFix: 'Vérifiez l’attribut authority : le locataire, le realm ou le chemin à sa fin.',
    blocked: 'On ne l’a pas interrogé : la politique de la page elle-même a refusé la requête.',
  },

  redirect: {
    well: 'La page de retour est là et transmet ce qu’on lui donne.',
    notNeeded: 'Cette sorte de connexion n’en demande pas.',
    elsewhere: (address: string) => `La page de retour est sur une autre origine : ${address}.`,
    elsewhereFix:
      'Elle doit être sur l’origine de cette page. Mettez auth-redirect.html sur ce serveur et réglez redirect-uri.',
    missing: (address: string, status: number) => `Il n’y a pas de page de retour à ${address} (statut ${status}).`,
    missingFix:
      'Mettez-y auth-redirect.html et auth-redirect.js du paquet, ou réglez redirect-uri sur leur place, et inscrivez cette adresse :',
    policy: (value: string) =>
      `La page de retour envoie Cross-Origin-Opener-Policy: ${value}, ce qui la coupe de la page qui l’attend.`,
    policyFix: 'Servez cette page sans cet en-tête.',
    silent: (address: string) =>
      `Il y a une page à ${address}, mais ce n’est pas la page de retour : elle ne transmet rien.`,
    silentFix:
      'Mettez-y auth-redirect.html du paquet. Votre serveur répond peut-être à toute adresse par sa page d’accueil.',
    blocked: 'Elle n’a pas pu être essayée : la politique de la page n’autorise pas de cadre à elle.',
    unreachable: 'La page de retour n’a pas pu être obtenue.',
    unreachableFix: 'Vérifiez l’attribut redirect-uri, et si ce serveur est là.',
  },

  popup: {
    notTried: 'Une fenêtre ne s’ouvre qu’après un clic.',
    try: 'Essayer la fenêtre de connexion',
    well: 'Les fenêtres peuvent s’ouvrir, et cette page reste en contact avec elles.',
    blocked: 'Le navigateur a bloqué la fenêtre.',
    blockedFix: 'Autorisez les fenêtres pour cette page, dans la barre d’adresse ou les réglages du navigateur.',
    severed: 'La fenêtre s’est ouverte, mais cette page a aussitôt perdu le contact.',
    severedFix:
      'Cette page ou la page de retour envoie un en-tête Cross-Origin-Opener-Policy. Servez les deux sans lui, ou faites envoyer à cette page :',
    notNeeded: 'Avec cette sorte de connexion, Foyer n’ouvre pas de fenêtre.',
  },
};
