/** French: what is found out about the network. */
import type {network as english} from './en.js';

export const network: typeof english = {
  endpoint: {
    well: (address: string) => `Le réseau est à ${address}.`,
    missing: 'L’élément du réseau ne donne pas d’adresse (endpoint).',
    missingFix: 'Donnez-lui l’adresse de l’API GraphQL, par exemple :',
    wrong: (address: string) => `« ${address} » n’est pas une adresse.`,
    wrongFix: 'Écrivez-la en entier, en commençant par https://, ou comme chemin sur ce serveur, en commençant par /.',
    insecure: (address: string) =>
      `La page est chargée en https, mais le réseau est à ${address} : les navigateurs le refusent.`,
    insecureFix: 'Servez le réseau en https et changez l’adresse.',
    none: 'Cette page n’est reliée à aucun réseau.',
  },

  reach: {
    well: (milliseconds: number) => `Le réseau répond, en ${milliseconds} ms.`,
    cors: (origin: string) =>
      `Le réseau est là, mais n’autorise pas les pages de ${origin} à lire ses réponses (CORS).`,
    corsFix:
      'Qui exploite le réseau ajoute cette origine à ses réglages CORS. Les réponses à OPTIONS et POST portent alors :',
    down: (host: string) => `Rien ne répond à ${host}.`,
    downFix:
      'Vérifiez l’adresse. Si elle est juste, le serveur est arrêté, son certificat n’est pas valide, ou un pare-feu ou un VPN s’interpose.',
    timeout: 'Le réseau n’a pas répondu en douze secondes.',
    timeoutFix: 'Réessayez. Si cela dure, l’exploitant du réseau devrait regarder sa charge et les proxys devant lui.',
    redirected: 'L’adresse renvoie ailleurs, sans doute à la page de connexion d’un proxy, où un script ne peut aller.',
    redirectedFix: 'Dispensez l’adresse du réseau de la connexion du proxy : le jeton dit qui demande.',
    status: (status: number) => `Quelque chose répond, mais par une erreur : statut ${status}.`,
    notFoundFix: 'Vérifiez le chemin de l’adresse : il y a un serveur, mais pas d’API à cet endroit.',
    serverFix: 'Le serveur, ou un proxy devant lui, est en panne. Son exploitant en trouve plus dans son journal.',
    blocked: 'On ne l’a pas interrogé : la politique de la page elle-même a refusé la requête.',
    offline: 'On ne l’a pas interrogé : le navigateur est hors ligne.',
    none: 'Il n’y a pas d’adresse à interroger.',
  },

  answer: {
    well: 'Il répond comme une API GraphQL.',
    html: 'Il répond par une page web au lieu de données.',
    htmlFix:
      'L’adresse est celle d’une page, ou un proxy montre sa page de connexion. Vérifiez le chemin, et dispensez-le de la connexion du proxy.',
    other: (type: string) => `Il répond, mais pas en GraphQL : ${type}.`,
    otherFix: 'Vérifiez l’adresse : ce doit être celle de l’API GraphQL elle-même, souvent terminée par /graphql.',
    unknown: 'Le réseau n’a donné aucune réponse à regarder.',
  },

  contract: {
    well: (version: string) => `Le réseau parle la version ${version} du contrat, comme Foyer.`,
    newer: (version: string) =>
      `Le réseau parle la version ${version} du contrat, que cette version de Foyer ne connaît pas.`,
    newerFix: 'Mettez Foyer à jour sur cette page.',
    none: 'C’est une API GraphQL, mais elle ne parle pas le contrat de Foyer.',
    noneFix: 'Vérifiez l’adresse. Un réseau d’une autre marque a besoin d’une passerelle qui parle le contrat.',
    unknown: 'Le réseau ne dit sa version qu’à quelqu’un qui est connecté.',
  },

  features: {
    well: 'Le réseau a tout ce dont les widgets de cette page ont besoin.',
    missing: (tag: string, feature: string) =>
      `Le réseau n’offre pas ${feature} ; ${tag} s’en passe donc, ou ne montre rien.`,
    missingFix:
      'Rien n’est cassé. Retirez le widget de cette page, ou demandez cette fonction à l’exploitant du réseau.',
    unknown: 'Sans connexion, on ne sait pas ce que le réseau offre.',
  },

  stream: {
    well: (milliseconds: number) =>
      `La liaison en direct s’ouvre, et ses premiers octets sont venus après ${milliseconds} ms.`,
    buffered: 'La liaison en direct s’ouvre, mais rien n’y passe : un proxy semble retenir la réponse.',
    bufferedFix: 'Désactivez la mise en tampon pour cette adresse dans le proxy ou la passerelle. Pour nginx :',
    slow: (seconds: number) => `La liaison en direct est lente : ses premiers octets ont pris ${seconds} secondes.`,
    slowFix: 'Un proxy retient peut-être la réponse un moment. Désactivez sa mise en tampon pour cette adresse.',
    none: (seconds: number) =>
      `Ce réseau n’a pas de liaison en direct : les widgets cherchent du nouveau toutes les ${seconds} secondes.`,
    refused: (status: number) => `Le réseau refuse la liaison en direct (statut ${status}).`,
    refusedFix:
      'Les widgets regardent alors de temps en temps. Le réseau et les proxys devant lui doivent autoriser text/event-stream.',
    unknown: 'Une liaison en direct demande que quelqu’un soit connecté.',
    notAsked: 'Elle n’a pas été essayée : le réseau n’accepte pas encore de requêtes.',
    broken: 'La liaison en direct s’est rompue à l’ouverture.',
  },
};
