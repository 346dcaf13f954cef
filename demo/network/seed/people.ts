/** Who works at Ellenvik: one line a person, so that the whole company can be read at a glance. */
import type {SeedPerson} from './company.js';

/** What the seed needs to know of a person beyond what the network stores: where they sit and what they can write. */
export interface Colleague extends SeedPerson {
  readonly site: string;
  /** By how many hours its clocks are ahead of the middle of Europe. */
  readonly ahead: number;
  /** BCP 47; the first is what they write in most. */
  readonly languages: readonly string[];
  /** What `by:` and `[…]` in the texts may ask for: handle, department, site and role, all as one lower-case word. */
  readonly tags: ReadonlySet<string>;
}

// handle | name | job title | department | site | languages | flags: leader, manager (of the community), deleted
const table = `
ingrid.solheim | Ingrid Solheim | Chief Executive | Management | Kristiansand | en | leader
marcus.adeyemi | Marcus Adeyemi | Chief Operating Officer | Management | Braga | en | leader
yael.bendavid | Yael Ben-David | Chief Technology Officer | Engineering | Haifa | en, he | leader
katharina.vogel | Katharina Vogel-Steinbrenner | Chief People Officer | People | Kassel | de, en | leader
rafael.ortega | Rafael Ortega Villanueva | Chief Financial Officer | Finance | Zaragoza | es, en | leader
sofie.dahl | Sofie Dahl | Head of Internal Communications | Communications | Kristiansand | en | manager
tom.whitaker | Tom Whitaker | Community Manager | Communications | Leeds | en | manager
leila.haddad | Leila Haddad | Communications Partner | Communications | Tangier | fr, ar, en | manager
ana.lima | Ana Lima | Test Engineer, End of Line | Quality | Braga | pt, en |
joao.pires | João Pires | Shift Lead, Line 2 | Production | Braga | pt, en |
beatriz.carvalho | Beatriz Carvalho e Sousa | Production Planner | Production | Braga | pt, en |
tiago.moreira | Tiago Moreira | Maintenance Technician | Maintenance | Braga | pt, en |
ines.fonseca | Inês Fonseca | Works Nurse | Health and Safety | Braga | pt, en |
rui.teixeira | Rui Teixeira | Canteen Manager | Facilities | Braga | pt, en |
carla.antunes | Carla Antunes | Operator, Brazing Cell | Production | Braga | pt |
kai.brandt | Kai Brandt | Compressor Test Engineer | Engineering | Kassel | de, en |
ute.hoffmann | Ute Hoffmann | Chair of the Works Council | Production | Kassel | de |
stefan.krueger | Stefan Krüger | Maintenance Lead | Maintenance | Kassel | de, en |
dilek.aydin | Dilek Aydın-Schreiber | Quality Engineer, Suppliers | Quality | Kassel | de, tr, en |
jannik.petersen | Jannik Petersen | Apprentice Mechatronics | Production | Kassel | de, en |
heike.lorenz | Heike Lorenz | Site Services | Facilities | Kassel | de, en |
matthias.roth | Matthias Roth | Safety Officer | Health and Safety | Kassel | de, en |
nguyen.thi.lan | Nguyễn Thị Lan | Embedded Software Engineer | Software | Kassel | en, de |
emre.yildiz | Emre Yıldız | Plant Manager | Production | Bursa | tr, en |
zeynep.kaya | Zeynep Kaya | Process Engineer, Heat Exchangers | Production | Bursa | tr, en |
burak.demir | Burak Demir | Toolmaker | Maintenance | Bursa | tr |
elif.sahin | Elif Şahin | Purchaser, Sheet Metal | Purchasing | Bursa | tr, en |
pilar.navarro | Pilar Navarro Ibáñez | Warehouse Manager | Logistics | Zaragoza | es, en |
diego.fuentes | Diego Fuentes | Transport Planner | Logistics | Zaragoza | es, en |
lucia.herrero | Lucía Herrero | Spare Parts Planner | Logistics | Zaragoza | es, en |
alvaro.gil | Álvaro Gil | Accounts Payable | Finance | Zaragoza | es, en |
camille.durand | Camille Durand | Head of Service, France | Service | Metz | fr, en |
mathieu.lefevre | Mathieu Lefèvre | Service Technician | Service | Metz | fr |
aicha.benali | Aïcha Benali | Trainer, Installer Academy | Training | Metz | fr, ar, en |
etienne.marchal | Étienne Marchal-Duquesnoy | Returns Analyst | Quality | Metz | fr, en |
youssef.elamrani | Youssef El Amrani | Plant Manager, Harnesses | Production | Tangier | ar, fr, en |
salma.idrissi | Salma Idrissi | Quality Inspector | Quality | Tangier | ar, fr, en |
omar.tazi | عمر التازي | Logistics Coordinator | Logistics | Tangier | ar, fr, en |
noa.shapira | Noa Shapira | Product Owner, Havn App | Software | Haifa | he, en |
amir.khoury | Amir Khoury | Cloud Engineer | Software | Haifa | ar, he, en |
eitan.mizrahi | Eitan Mizrahi | Controls Engineer | Software | Haifa | he, en |
tamar.levin | תמר לוין | Data Scientist | Software | Haifa | he, en |
haruka.tanabe | Haruka Tanabe | Inverter Engineer | Engineering | Nagoya | ja, en |
kenji.morioka | 森岡 健司 | Lab Manager | Engineering | Nagoya | ja, en |
yui.shirakawa | Yui Shirakawa | Country Coordinator | Sales | Nagoya | ja, en |
priya.raman | Priya Raman | Support Team Lead | Service | Leeds | en |
callum.reid | Callum Reid | Field Engineer | Service | Leeds | en |
grace.okonkwo | Grace Okonkwo | Technical Author | Product | Leeds | en |
owen.pritchard | Owen Pritchard | Key Account Manager | Sales | Leeds | en |
jonas.berge | Jonas Berge | Product Manager, Skarv | Product | Kristiansand | en |
astrid.nygaard | Astrid Nygaard | Industrial Designer | Engineering | Kristiansand | en |
henrik.falk | Henrik Falk | Refrigeration Engineer | Engineering | Kristiansand | en |
mei.lindqvist | Mei Lindqvist | Acoustics Engineer | Engineering | Kristiansand | en |
samuel.asante | Samuel Asante | IT Service Desk Lead | IT | Kristiansand | en |
petra.kovarova | Petra Kovářová | Workplace Systems Engineer | IT | Kristiansand | en, de |
oluwaseun.balogun | Oluwaseun Balogun | Strategy and Acquisitions | Finance | Kristiansand | en |
marit.haugen | Marit Haugen | Executive Assistant | Management | Kristiansand | en |
daniela.costa | Daniela Costa | HR Partner | People | Braga | pt, en |
frank.weidner | Frank Weidner | Tender Manager | Sales | Kassel | de, en | deleted
siobhan.keane | Siobhán Keane | Service Engineer | Service | Leeds | en | deleted
victor.almeida | Víctor Almeida del Río | Legal Counsel | Legal | Zaragoza | es, en |
agnieszka.wrona | Agnieszka Wrona | Learning and Development | People | Kassel | de, en |
`;

const timeZones: Readonly<Record<string, string>> = {
  Braga: 'Europe/Lisbon',
  Bursa: 'Europe/Istanbul',
  Haifa: 'Asia/Jerusalem',
  Kassel: 'Europe/Berlin',
  Kristiansand: 'Europe/Oslo',
  Leeds: 'Europe/London',
  Metz: 'Europe/Paris',
  Nagoya: 'Asia/Tokyo',
  Tangier: 'Africa/Casablanca',
  Zaragoza: 'Europe/Madrid',
};

/** A department, a site or a name as a tag: `Health and Safety` becomes `healthandsafety`. */
function tag(words: string): string {
  return words.toLowerCase().replace(/[^a-z.]/g, '');
}

function colleague(line: string): Colleague {
  const [handle = '', displayName = '', jobTitle = '', department = '', site = '', languages = '', flags = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const spoken = languages.split(',').map((language) => language.trim());
  return {
    id: personId(handle),
    displayName,
    handle,
    email: `${handle}@ellenvik.example`,
    jobTitle,
    department,
    isLeader: flags === 'leader',
    isCommunityManager: flags === 'manager',
    language: spoken[0] ?? 'en',
    timeZone: timeZones[site]!,
    isDeleted: flags === 'deleted',
    site,
    ahead: {Nagoya: 8, Haifa: 1, Bursa: 2}[site] ?? 0,
    languages: spoken,
    tags: new Set([handle, tag(department), tag(site), flags].filter((each) => each !== '')),
  };
}

/** The id of the person with this handle: `ana.lima` is `p-ana-lima`. */
export function personId(handle: string): string {
  return `p-${handle.replaceAll('.', '-')}`;
}

export const colleagues: readonly Colleague[] = table.trim().split('\n').map(colleague);

const byHandle = new Map(colleagues.map((person) => [person.handle, person]));

/** The colleague with this handle. Throws if a text names somebody who does not work here. */
export function byName(handle: string): Colleague {
  const person = byHandle.get(handle);
  if (person === undefined) throw new Error(`Nobody at Ellenvik is called ${handle}.`);
  return person;
}
