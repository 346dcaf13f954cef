/** The twelve groups of the network, and who may read and write in them. */
import type {SeedGroup} from './company.js';
import {colleagues, personId, type Colleague} from './people.js';

interface Plan {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly privacy: SeedGroup['privacy'];
  readonly owners: readonly string[];
  /** Tags of those who belong, handles included. */
  readonly members: readonly string[];
}

const plans: readonly Plan[] = [
  {
    key: 'engineering',
    name: 'Engineering',
    description: 'Refrigeration, acoustics, controls and firmware: results, drawings, half-baked ideas.',
    privacy: 'PUBLIC',
    owners: ['henrik.falk', 'nguyen.thi.lan'],
    members: ['engineering', 'software', 'product', 'quality', 'marcus.adeyemi', 'zeynep.kaya', 'aicha.benali'],
  },
  {
    key: 'service',
    name: 'Field Service',
    description: 'For everyone who stands in boiler rooms: faults, fixes, tools, and what installers ask.',
    privacy: 'PUBLIC',
    owners: ['camille.durand', 'priya.raman'],
    members: ['service', 'training', 'product', 'lucia.herrero', 'pilar.navarro', 'kai.brandt', 'noa.shapira'],
  },
  {
    key: 'supply',
    name: 'Production & Supply',
    description: 'Lines, suppliers, trucks and stock in Braga, Kassel, Bursa, Tangier and Zaragoza.',
    privacy: 'PUBLIC',
    owners: ['marcus.adeyemi', 'beatriz.carvalho'],
    members: ['production', 'maintenance', 'logistics', 'purchasing', 'quality', 'alvaro.gil', 'marcus.adeyemi'],
  },
  {
    key: 'tools',
    name: 'IT & Tools',
    description: 'Laptops, scanners, accounts, outages, and tips that save ten minutes a day.',
    privacy: 'PUBLIC',
    owners: ['samuel.asante'],
    members: ['it', 'software', 'communications', 'finance', 'people', 'product', 'diego.fuentes', 'ana.lima'],
  },
  {
    key: 'afterhours',
    name: 'After Hours',
    description: 'Running, choir, bread, bikes and everything else that is not heat pumps.',
    privacy: 'PUBLIC',
    owners: ['tom.whitaker', 'mei.lindqvist'],
    members: ['leeds', 'kristiansand', 'haifa', 'ana.lima', 'jannik.petersen', 'diego.fuentes', 'zeynep.kaya'],
  },
  {
    key: 'braga',
    name: 'Braga',
    description: 'A nossa fábrica: turnos, cantina, estacionamento, avisos e boas notícias.',
    privacy: 'PUBLIC',
    owners: ['daniela.costa'],
    members: ['braga'],
  },
  {
    key: 'kassel',
    name: 'Kassel',
    description: 'Alles rund um den Standort: Schichten, Kantine, Parkplatz, Termine.',
    privacy: 'PUBLIC',
    owners: ['heike.lorenz'],
    members: ['kassel'],
  },
  {
    key: 'quality',
    name: 'Quality & Safety',
    description: 'Findings, near misses and field returns. Everyone reads, the quality and safety teams write.',
    privacy: 'RESTRICTED',
    owners: ['matthias.roth'],
    members: [
      'quality',
      'healthandsafety',
      'ana.lima',
      'stefan.krueger',
      'zeynep.kaya',
      'joao.pires',
      'kai.brandt',
      'priya.raman',
      'camille.durand',
      'mathieu.lefevre',
      'noa.shapira',
      'elif.sahin',
    ],
  },
  {
    key: 'product',
    name: 'Product News',
    description: 'Releases, prices and end-of-life notices for Skarv, Alke, Lomvi, Lunde and the Havn app.',
    privacy: 'RESTRICTED',
    owners: ['jonas.berge'],
    members: [
      'product',
      'sales',
      'software',
      'camille.durand',
      'astrid.nygaard',
      'yael.bendavid',
      'aicha.benali',
      'mei.lindqvist',
      'henrik.falk',
      'priya.raman',
    ],
  },
  {
    key: 'council',
    name: 'Betriebsrat Kassel',
    description: 'Interner Arbeitsraum des Betriebsrats. Bitte nichts weitergeben.',
    privacy: 'PRIVATE',
    owners: ['ute.hoffmann'],
    members: ['stefan.krueger', 'dilek.aydin', 'jannik.petersen', 'heike.lorenz'],
  },
  {
    key: 'deal',
    name: 'Project Nightjar',
    description: 'Due diligence. Named insiders only; do not forward, do not mention elsewhere.',
    privacy: 'PRIVATE',
    owners: ['oluwaseun.balogun'],
    members: ['ingrid.solheim', 'rafael.ortega', 'marcus.adeyemi', 'victor.almeida', 'marit.haugen', 'yael.bendavid'],
  },
  {
    key: 'people',
    name: 'People Team',
    description: 'Working room of HR: hiring, learning, policies in the making.',
    privacy: 'PRIVATE',
    owners: ['katharina.vogel'],
    members: ['people', 'marit.haugen'],
  },
];

function group(plan: Plan): SeedGroup {
  const wanted = new Set([...plan.owners, ...plan.members]);
  const members = colleagues.filter((person) => [...person.tags].some((tag) => wanted.has(tag)));
  return {
    id: groupId(plan.key),
    name: plan.name,
    description: plan.description,
    privacy: plan.privacy,
    ownerIds: plan.owners.map(personId),
    memberIds: members.filter((person) => !person.isDeleted).map((person) => person.id),
  };
}

/** The id of the group that the texts call by this key: `kassel` is `g-kassel`. */
export function groupId(key: string): string {
  return `g-${key}`;
}

export const groups: readonly SeedGroup[] = plans.map(group);

const byId = new Map(groups.map((each) => [each.id, each]));

/** The group, or null for the whole network. Throws if a text names a group that is not there. */
export function groupOf(key: string): SeedGroup | null {
  if (key === '-') return null;
  const found = byId.get(groupId(key));
  if (found === undefined) throw new Error(`There is no group ${key}.`);
  return found;
}

/** Whether the person may read here: everyone, but in private groups members only. */
export function mayRead(person: Colleague, where: SeedGroup | null): boolean {
  return where?.privacy !== 'PRIVATE' || isMember(person, where);
}

/**
 * Whether the person may write here. Those who left wrote while they still could, but only where everybody may: nobody
 * needs to remember which groups they were in.
 */
export function mayWrite(person: Colleague, where: SeedGroup | null): boolean {
  return where === null || where.privacy === 'PUBLIC' || isMember(person, where);
}

function isMember(person: Colleague, where: SeedGroup): boolean {
  return where.memberIds.includes(person.id);
}
