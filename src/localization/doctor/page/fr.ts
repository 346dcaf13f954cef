/** French: what is found on the page. */
import type {page as english} from './en.js';

export const page: typeof english = {
  browser: {
    well: 'Ce navigateur sait faire tout ce dont Foyer a besoin.',
    old: (missing: string) => `Ce navigateur est trop ancien pour Foyer : il lui manque ${missing}.`,
    oldFix:
      'Mettez le navigateur à jour. Chrome et Edge à partir de 123, Firefox de 128 et Safari de 17.5 conviennent.',
    insecure: 'Cette page a été chargée sans chiffrement ; le navigateur lui refuse ce qu’il faut pour se connecter.',
    insecureFix: 'Servez la page en https. Seul localhost peut s’en passer.',
  },

  line: {
    well: 'Le navigateur est en ligne.',
    offline: 'Le navigateur dit qu’il est hors ligne.',
    offlineFix:
      'Connectez-vous à Internet ou au réseau de l’entreprise. Les widgets reprennent d’eux-mêmes quand la ligne revient.',
    hidden:
      'Cette page est à l’arrière-plan : les navigateurs la ralentissent, et le direct s’arrête après une minute.',
    hiddenFix: 'Laissez la page au premier plan pendant l’examen.',
  },

  copies: {
    well: (version: string) => `La version ${version} est sur cette page, une seule fois.`,
    twice: (versions: string) => `Il y a plusieurs copies de Foyer sur cette page : ${versions}.`,
    twiceFix:
      'Une suffit : chargez Foyer d’un seul endroit, par un seul script. Des copies de même version s’entendent, mais tout est chargé deux fois.',
    differentFix: 'Retirez le script le plus ancien. La version d’un élément dépend du script arrivé le premier.',
    apartFix:
      'Retirez le script le plus ancien. Ces versions sont trop différentes pour partager un réseau : les widgets de l’une n’en trouvent aucun là où il est celui de l’autre.',
  },

  elements: {
    well: (count: number) =>
      count === 1
        ? 'Un élément de Foyer est sur la page et chargé.'
        : `${count} éléments de Foyer sont sur la page et chargés.`,
    none: 'À part l’examen, il n’y a aucun widget de Foyer sur cette page.',
    undefined: (tags: string) => `La page a des éléments pour lesquels rien n’a été chargé : ${tags}.`,
    undefinedFix: 'Vérifiez l’orthographe du nom, et chargez le script de cet élément ou celui de tous.',
  },

  connection: {
    well: 'Chaque widget trouve son réseau.',
    none: 'Cette page n’est reliée à aucun réseau, donc aucun widget ne peut rien montrer.',
    noneFix: 'Mettez ceci au début de la page, avec vos propres adresses :',
    outside: (tags: string) => `Ces widgets sont hors de tout réseau : ${tags}.`,
    outsideFix: 'Placez-les dans l’élément du réseau, ou étendez celui-ci à toute la page par l’attribut page.',
    several: (count: number) => `La page est reliée à ${count} réseaux.`,
    severalFix:
      'C’est bien si c’est voulu. L’examen porte sur le réseau où il se trouve ; placez-en un dans un autre pour examiner celui-là.',
    nothing: 'Il n’y a encore rien à relier.',
  },

  attributes: {
    well: 'Tous les attributs sont connus, et rien ne s’est plaint.',
    unknown: (tag: string, name: string) => `${tag} n’a pas d’attribut « ${name} ».`,
    unknownFix: (name: string) => `Vous pensez sans doute à « ${name} ».`,
    hint: (said: string) => `Un élément s’est plaint : ${said}`,
    hintFix: 'Donnez à l’attribut une des valeurs qu’il connaît.',
  },

  policy: {
    well: 'La page a une politique, et elle a laissé passer tout ce dont Foyer a besoin.',
    none: 'La page n’a pas de telle politique : rien de Foyer n’est refusé.',
    blocked: (what: string, directive: string) => `La politique de la page a refusé ${what} (${directive}).`,
    blockedFix: 'Ajoutez ceci à l’en-tête Content-Security-Policy de la page :',
    unread: 'La politique de la page n’a pas pu être lue ; rien n’a été refusé pendant l’examen.',
  },

  trustedTypes: {
    well: 'Trusted Types est actif, et Foyer s’en accommode.',
    off: 'Trusted Types n’est pas actif ; Foyer n’en a pas besoin.',
    refused: 'La politique de la page a refusé une règle de Trusted Types, et un script s’est arrêté.',
    refusedFix:
      'Autorisez-la par son nom dans l’en-tête Content-Security-Policy ; le second mot est nécessaire quand plusieurs copies sont chargées :',
    unread: 'On n’a pas pu lire si Trusted Types est actif ; rien n’a été refusé pendant l’examen.',
  },

  storage: {
    well: 'La page peut stocker ce qu’il lui faut.',
    closed: (names: string) => `Le navigateur n’autorise cette page à rien stocker (${names}).`,
    closedFix:
      'Autorisez les cookies et les données de site pour cette page dans les réglages du navigateur. Sans eux, personne ne reste connecté et les brouillons se perdent.',
    cookies: 'Le navigateur refuse les cookies sur cette page.',
    cookiesFix: 'Autorisez les cookies pour cette page : la plupart des fournisseurs d’identité en ont besoin.',
    frame: 'La page est dans le cadre d’un autre site, et le navigateur isole son stockage et ses cookies.',
    frameFix:
      'La connexion silencieuse échouera ici. Faites connecter les gens par le bouton, avec la page relais (relay-uri), ou fournissez un jeton.',
    framed: 'La page est dans le cadre d’un autre site, et peut y utiliser ses cookies.',
  },
};
