/** French. */
import type {AttachmentsWords} from './en.js';

export const fr: AttachmentsWords = {
  language: 'fr',
  enlarge: (shown) => `Agrandir : ${shown}`,
  undescribed: (name) => `Image « ${name} », sans description`,
  pictures: 'Images',
  files: 'Fichiers',
  previous: 'Image précédente',
  next: 'Image suivante',
  position: (number, count) => `${number} sur ${count}`,
  original: 'Ouvrir l’original',
  play: 'Lire',
  unplayable: 'Ce film ne peut pas être lu ici. Enregistrez-le pour le regarder.',
  saveFilm: 'Enregistrer le film',
  gone: 'Ce fichier n’existe plus.',
  failed: 'Ce fichier n’est pas arrivé. Veuillez réessayer.',
};
