/** The list of people to sign in as: a few suggestions, then everybody, each one button. */
import {html} from 'hono/html';
import {type DemoAccount, roleOf, suggestedAccounts} from '../account.js';
import type {Words} from '../words.js';
import {frame, type Html} from './frame.js';

export interface LoginPage {
  readonly words: Words;
  readonly companyName: string;
  readonly accounts: readonly DemoAccount[];
  /** Whom the page that asks has in mind: comes first. */
  readonly hinted?: DemoAccount;
  /** What went wrong at the last attempt. */
  readonly problem?: string;
}

export function loginPage({words, companyName, accounts, hinted, problem}: LoginPage): Html {
  const present = accounts.filter(({isDeleted}) => !isDeleted);
  const suggested = suggestedAccounts(accounts).filter((account) => account !== hinted);
  const everybody = present.toSorted((a, b) => a.displayName.localeCompare(b.displayName, words.language));
  const title = words.signInTo(companyName);
  const content = html`
    <header>
      <h1>${title}</h1>
      <p>${words.chooseSomebody}</p>
      ${problem ? html`<p role="alert">${problem}</p>` : ''}
    </header>
    <search hidden>
      <label for="find">${words.find}</label>
      <input
        id="find"
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder="${words.findHint}"
        aria-controls="people"
      />
      <p
        role="status"
        data-none="${words.matches.none}"
        data-one="${words.matches.one}"
        data-many="${words.matches.many}"
      ></p>
    </search>
    <form id="people" method="post">
      <section data-suggested aria-labelledby="suggested">
        <h2 id="suggested">${words.suggested}</h2>
        <ul>
          ${[...(hinted ? [hinted] : []), ...suggested].map((account) => person(words, account))}
        </ul>
      </section>
      <section aria-labelledby="everybody">
        <h2 id="everybody">${words.everybody}</h2>
        <ul>
          ${everybody.map((account) => person(words, account))}
        </ul>
      </section>
    </form>
  `;
  return frame({words, title, content, script: 'find'});
}

/** The face says nothing that the name beside it does not: its alternative text is empty. */
function person(words: Words, account: DemoAccount): Html {
  const role = roleOf(account);
  return html`<li>
    <button name="account" value="${account.id}">
      <img src="/faces/${encodeURIComponent(account.id)}.svg" alt="" width="44" height="44" loading="lazy" />
      <span class="who">
        <span class="name">${account.displayName}</span>
        <span class="job">${account.jobTitle}<span> · ${account.department}</span></span>
      </span>
      <span class="role ${role}">${words.roles[role]}</span>
    </button>
  </li>`;
}
