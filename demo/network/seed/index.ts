/**
 * Ellenvik, an invented maker of heat pumps: about 60 people at ten sites, who have talked to each other for 30 days.
 * The same now gives the same company.
 */
import {everyday, Memory} from './bulk.js';
import type {Company, SeedPerson} from './company.js';
import {follows} from './follows.js';
import {groups} from './groups.js';
import {colleagues, type Colleague, personId} from './people.js';
import {talk} from './talk.js';
import {situations, writtenThreads} from './text.js';

/** How many posts there are, replies apart. */
const postCount = 1500;

/** The whole company as of now. Takes some 100 ms; keep the result. */
export function company(now: Date): Company {
  const memory = new Memory();
  const written = writtenThreads();
  for (const thread of written) memory.takesPost(thread.body);
  const discussions = written.map((thread) => talk(thread, now));
  const bulk = everyday(situations(), postCount - discussions.length, memory, now);
  const posts = [...discussions, ...bulk].sort((first, second) => first.at.getTime() - second.at.getTime());
  // Marit Haugen, who keeps Ingrid Solheim's calendar, also writes what she dictates in the car.
  const delegations = [{delegateId: personId('marit.haugen'), leaderId: personId('ingrid.solheim')}];
  // What the works council and IT have asked for.
  const contentRules = [
    {kind: 'WORD', pattern: 'gift card'},
    {kind: 'LINK', pattern: 'prize.example'},
  ] as const;
  const people = colleagues.map(person);
  return {name: 'Ellenvik', people, groups, follows: follows(posts), delegations, contentRules, posts};
}

function person({site: _site, ahead: _ahead, languages: _languages, tags: _tags, ...rest}: Colleague): SeedPerson {
  return rest;
}
