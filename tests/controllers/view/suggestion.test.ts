import {expect} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  SuggestionController,
  type Offered,
  type Suggestion,
  type SuggestionQuery,
} from '../../../src/controllers/view/suggestion.js';

const person = (id: string, label: string): Suggestion => ({
  label,
  detail: null,
  avatarUrl: null,
  entity: {__typename: 'Person', id},
});
const ana = person('1', 'Ana Lima');
const anders = person('2', 'Anders Dahl');
const textOf = ({label}: Offered): string => `@${label}`;

/** The least that a controller needs of a host. */
class Host implements ReactiveControllerHost {
  controller: ReactiveController | null = null;
  drawn = 0;
  readonly updateComplete = Promise.resolve(true);
  addController(controller: ReactiveController): void {
    this.controller = controller;
  }
  removeController(): void {
    this.controller = null;
  }
  requestUpdate(): void {
    this.drawn++;
  }
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function make(delay = 0) {
  const asked: SuggestionQuery[] = [];
  const host = new Host();
  const suggestions = new SuggestionController(host, (query) => asked.push(query), delay);
  const write = (text: string) => suggestions.follow(text, text.length);
  return {asked, host, suggestions, write};
}

describe('suggestions while somebody writes', () => {
  it('asks once for what was written in one go', async () => {
    const {asked, write} = make(20);
    for (const text of ['@a', '@an', '@ana']) write(text);
    await rest(60);
    expect(asked).to.deep.equal([{mark: '@', prefix: 'ana'}]);
  });

  it('asks for nothing outside a mention or a topic', async () => {
    const {asked, write, host} = make();
    write('Good day, everybody');
    await rest(10);
    expect(asked).to.be.empty;
    expect(host.drawn).to.equal(0);
  });

  it('offers what was found', () => {
    const {suggestions, write} = make();
    write('@an');
    suggestions.show({query: {mark: '@', prefix: 'an'}, items: [ana, anders]});
    expect(suggestions.items).to.deep.equal([ana, anders]);
    expect(suggestions.active).to.equal(0);
  });

  it('goes on offering what still fits until the new answer is there', () => {
    const {suggestions, write} = make();
    write('@an');
    suggestions.show({query: {mark: '@', prefix: 'an'}, items: [ana, anders]});
    write('@and');
    expect(suggestions.items).to.deep.equal([anders]);
  });

  it('drops an answer to a question that nobody asks any more', () => {
    const {suggestions, write} = make();
    write('@an');
    write('@tom');
    suggestions.show({query: {mark: '@', prefix: 'an'}, items: [ana]});
    expect(suggestions.items).to.be.empty;
  });

  it('drops the answer for a shorter beginning that comes after the one for a longer', () => {
    const {suggestions, write} = make();
    write('@ana');
    suggestions.show({query: {mark: '@', prefix: 'ana'}, items: [ana]});
    suggestions.show({query: {mark: '@', prefix: 'an'}, items: [ana, anders]});
    expect(suggestions.items).to.deep.equal([ana]);
  });

  it('does not take people for topics', () => {
    const {suggestions, write} = make();
    write('#an');
    suggestions.show({query: {mark: '@', prefix: 'an'}, items: [ana]});
    expect(suggestions.items).to.be.empty;
  });

  it('moves round and round', () => {
    const {suggestions, write} = make();
    write('@an');
    suggestions.show({query: {mark: '@', prefix: 'an'}, items: [ana, anders]});
    suggestions.move(1);
    expect(suggestions.active).to.equal(1);
    suggestions.move(1);
    expect(suggestions.active).to.equal(0);
    suggestions.move(-1);
    expect(suggestions.active).to.equal(1);
  });

  it('says what to write in the place of what', () => {
    const {suggestions, write} = make();
    write('Thanks @an');
    suggestions.show({query: {mark: '@', prefix: 'an'}, items: [ana, anders]});
    suggestions.move(1);
    expect(suggestions.take(textOf)).to.deep.equal({item: anders, text: '@Anders Dahl', start: 7, end: 10});
    expect(suggestions.items).to.be.empty;
    expect(suggestions.take(textOf)).to.equal(null);
  });

  it('does not ask again for a name that was chosen', async () => {
    const {asked, suggestions, write} = make();
    write('@an');
    await rest(10);
    suggestions.show({query: {mark: '@', prefix: 'an'}, items: [ana]});
    suggestions.take(textOf);
    write('@Ana Lima');
    await rest(10);
    expect(asked).to.have.length(1);
  });

  it('stays away from a mention for which nobody wanted help, and comes back for the next', async () => {
    const {asked, suggestions, write} = make();
    write('@an');
    suggestions.dismiss();
    write('@ana');
    await rest(10);
    expect(asked).to.be.empty;
    write('@ana, @to');
    await rest(10);
    expect(asked).to.deep.equal([{mark: '@', prefix: 'to'}]);
  });

  it('asks nothing any more once its host has gone', async () => {
    const {asked, host, write} = make(10);
    write('@an');
    host.controller!.hostDisconnected!();
    await rest(30);
    expect(asked).to.be.empty;
  });
});
