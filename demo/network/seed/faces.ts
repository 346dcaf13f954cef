/**
 * Pictures of the company's people and groups, drawn in code: no photographs, nothing downloaded.
 *
 * People are drawn in the style "Lorelei" by Lisa Wischofsky (CC0 1.0), through DiceBear. How somebody looks is theirs,
 * so it stands in a table instead of being drawn by lot; the lot decides only eyes, mouth and nose.
 */
import {lorelei} from '@dicebear/collection';
import {createAvatar} from '@dicebear/core';
import {hash} from './random.js';

/** From pale to dark. */
const skins: Readonly<Record<string, string>> = {a: 'fbdcc6', b: 'f3cba9', c: 'e2ad82', d: 'bd8158', e: '96603d'};
const hairs: Readonly<Record<string, string>> = {
  black: '2a2322',
  brown: '5b3a29',
  chestnut: '8a5533',
  blond: 'd6a552',
  red: 'a94f2c',
  grey: '8f908f',
  white: 'cfccc6',
};

// handle: style of hair (1 to 48), skin, colour of hair; beard, glasses (1 to 5), earrings
const table = `
ingrid.solheim 37 a blond earrings | marcus.adeyemi 9 e black beard | yael.bendavid 35 c brown | katharina.vogel 33 a grey glasses4
rafael.ortega 3 c grey beard | sofie.dahl 23 a blond | tom.whitaker 12 a red beard | leila.haddad 29 c black earrings
ana.lima 42 c brown | joao.pires 8 c black | beatriz.carvalho 31 b brown glasses3 | tiago.moreira 22 c black beard
ines.fonseca 14 b chestnut | rui.teixeira 25 c grey | carla.antunes 18 d black | kai.brandt 4 a blond glasses1
ute.hoffmann 19 a grey | stefan.krueger 28 b grey beard | dilek.aydin 13 b black | jannik.petersen 20 a blond
heike.lorenz 10 a red earrings | matthias.roth 47 b brown glasses5 | nguyen.thi.lan 40 b black | emre.yildiz 2 c black beard
zeynep.kaya 15 b chestnut | burak.demir 1 c black | elif.sahin 45 b brown | pilar.navarro 32 c black earrings
diego.fuentes 5 c black | lucia.herrero 48 b chestnut | alvaro.gil 7 b brown glasses4 | camille.durand 17 a chestnut
mathieu.lefevre 43 b brown beard | aicha.benali 24 d black | etienne.marchal 6 a grey glasses1 | youssef.elamrani 9 d black beard
salma.idrissi 38 c black | omar.tazi 2 d black | noa.shapira 41 b chestnut | amir.khoury 8 c black beard
eitan.mizrahi 5 b brown glasses3 | tamar.levin 35 b red | haruka.tanabe 19 b black | kenji.morioka 12 b grey glasses4
yui.shirakawa 13 b black | priya.raman 15 d black earrings | callum.reid 46 a red beard | grace.okonkwo 26 e black earrings
owen.pritchard 3 a chestnut | jonas.berge 11 a blond beard | astrid.nygaard 36 a blond glasses1 | henrik.falk 47 a grey glasses3
mei.lindqvist 21 b black | samuel.asante 39 e black | petra.kovarova 16 a chestnut | oluwaseun.balogun 44 e black glasses5
marit.haugen 32 a white | daniela.costa 24 c brown | frank.weidner 28 a grey | siobhan.keane 35 a red
victor.almeida 7 c black glasses1 | agnieszka.wrona 14 a blond
`;

const looks = new Map(
  table
    .split(/[|\n]/)
    .map((cell) => cell.trim().split(' '))
    .filter(([handle = '']) => handle !== '')
    .map(([handle = '', ...look]) => [`p-${handle.replaceAll('.', '-')}`, look]),
);

/** Faces of people in the table only: anybody may ask for any id, and must not fill the memory with it. */
const drawn = new Map<string, string>();

/** An SVG document with the person's face, square, good from 32 px. People who aren't in the table get one by lot. */
export function faceSvg(personId: string): string {
  const known = drawn.get(personId) ?? face(personId);
  if (looks.has(personId)) drawn.set(personId, known);
  return known;
}

function face(personId: string): string {
  const seed = hash(personId);
  const [style = String((seed % 48) + 1), skin = 'abcde'.charAt(seed % 5), hair = 'brown', ...extras] =
    looks.get(personId) ?? [];
  const glasses = extras.find((extra) => extra.startsWith('glasses'))?.slice(-1);
  const has = (extra: string): number => (extras.includes(extra) ? 100 : 0);
  const hairColor = hairs[hair] ?? hairs.brown!;
  return createAvatar(lorelei, {
    seed: personId,
    size: 96,
    // Heads sit small and high in this style: closer, so that a face is a face at 40 px.
    scale: 118,
    translateY: 4,
    hair: [`variant${style.padStart(2, '0')}` as 'variant01'],
    hairColor: [hairColor],
    eyebrowsColor: [hair === 'blond' || hair === 'white' ? '7a5c33' : '2a2322'],
    skinColor: [skins[skin] ?? skins.b!],
    eyes: ['variant02', 'variant05', 'variant06', 'variant07', 'variant09', 'variant12', 'variant15', 'variant22'],
    mouth: ['happy01', 'happy02', 'happy04', 'happy05', 'happy07', 'happy08', 'happy10', 'happy13', 'happy16'],
    beard: ['variant01', 'variant02'],
    beardProbability: has('beard'),
    glasses: [`variant0${glasses ?? '1'}` as 'variant01'],
    glassesProbability: glasses === undefined ? 0 : 100,
    earringsProbability: has('earrings'),
    earringsColor: ['c9962f'],
    hairAccessoriesProbability: 0,
    frecklesProbability: hair === 'red' ? 100 : 0,
    backgroundColor: [tint(personId)],
  }).toString();
}

/** A quiet colour of one's own, as six hexadecimal digits. */
function tint(id: string): string {
  const hue = hash(`${id} tint`) % 360;
  const channel = (offset: number): string => {
    // HSL to RGB for lightness 84 % and saturation 42 %.
    const position = (offset + hue / 30) % 12;
    const value = 0.84 - 0.42 * 0.16 * Math.max(-1, Math.min(position - 3, 9 - position, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(0) + channel(8) + channel(4);
}

export {groupMarkSvg} from './marks.js';
