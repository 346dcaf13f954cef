/** French. */
import {plurals} from '../plural.js';
import type {ReportWords} from './en.js';

const plural = plurals('fr');

export const fr: ReportWords = {
  language: 'fr',
  summary: (count) => plural(count, {one: '# message signalé', other: '# messages signalés'}),
  none: 'Plus rien n’est signalé.',
  hint: 'Seules les personnes qui veillent sur cet espace voient ceci. Personne n’apprend qui a signalé un message.',
  reporters: (count) => plural(count, {one: 'Signalé par # personne', other: 'Signalé par # personnes'}),
  held: 'Personne ne voit ce message avant que l’un de vous ne l’ait publié.',
  release: 'Le publier',
  releaseNamed: (name) => `Le publier : message de ${name}`,
  released: 'Le message est publié.',
  times: (reason, count) => `${reason} (${count})`,
  inThread: (title) => `dans « ${title} »`,
  keep: 'Le laisser',
  keepNamed: (name) => `Le laisser : message de ${name}`,
  deleteNamed: (name) => `Supprimer le message de ${name}`,
  kept: 'Le message reste, le signalement est clos.',
  deleted: 'Le message est supprimé.',
  more: (count) =>
    plural(count, {
      one: '# autre suivra quand ceux-ci seront traités.',
      other: '# autres suivront quand ceux-ci seront traités.',
    }),
  unread: 'Signalements non chargés',
  unknown: 'Impossible de savoir si quelque chose a été signalé ici.',
};
