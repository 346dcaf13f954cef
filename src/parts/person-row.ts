/** A person in a list of people: face, name and what he or she does. */
import {css, html, nothing, type TemplateResult} from 'lit';
import {avatar} from './avatar.js';
import {named} from './byline.js';

export interface ListedPerson {
  readonly id: string;
  readonly displayName: string;
  readonly url: string | null;
  readonly jobTitle: string | null;
  readonly avatarUrl: string | null;
}

export const personRow = (person: ListedPerson): TemplateResult =>
  html`<li class="person">
    ${avatar(person)}<span
      >${named(person.displayName, person.url, 'name')}${
        person.jobTitle ? html`<span class="small muted job">${person.jobTitle}</span>` : nothing
      }</span
    >
  </li>`;

export const personRowStyles = css`
  .person {
    display: flex;
    gap: 10px;
    align-items: center;
    --_avatar: 32px;
  }
  .job {
    display: block;
  }
`;
