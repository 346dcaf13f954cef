/**
 * An invoice in the company's ledger. The ledger signs people in by itself, hands its token to Foyer, and says to the network
 * who may see this invoice: its server signs a proof for the person whose token it is asked with.
 */
import 'foyer-widgets/network.js';
import 'foyer-widgets/page-comments.js';
import {ledgerPath} from '../../settings.js';
import {languageSwitch} from '../shared/language.js';
import {themeSwitch} from '../shared/theme.js';
import {ledger} from './sign-in.js';
import {arabic} from './words/ar.js';
import {german} from './words/de.js';
import {french} from './words/fr.js';

const find = <Found extends HTMLElement>(id: string): Found => document.getElementById(id) as Found;

/** Amounts and days as they are written in the language of the page. */
function write(): void {
  const {lang} = document.documentElement;
  const language = lang === 'en' ? 'en-GB' : lang;
  const money = new Intl.NumberFormat(language, {style: 'currency', currency: 'EUR'});
  const number = new Intl.NumberFormat(language);
  const date = new Intl.DateTimeFormat(language, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
  for (const data of document.querySelectorAll<HTMLDataElement>('data.money'))
    data.textContent = money.format(Number(data.value));
  for (const data of document.querySelectorAll<HTMLDataElement>('data.number'))
    data.textContent = number.format(Number(data.value));
  for (const time of document.querySelectorAll('time')) time.textContent = date.format(new Date(time.dateTime));
}

themeSwitch(find('theme'));
languageSwitch(find('language'), {de: german, fr: french, ar: arabic}, write);
find('sign-in').addEventListener('click', () => void ledger.signIn());
find('sign-out').addEventListener('click', () => void ledger.signOut());

const user = await ledger.currentUser();
find('who').textContent = user?.profile.name ?? '';
find(user ? 'sign-out' : 'sign-in').hidden = false;

// All of Foyer on this page: where it gets a token, and where it gets the proof.
document.querySelector('foyer-network')!.tokenProvider = ledger.freshToken;
const comments = document.querySelector('foyer-page-comments')!;
comments.getRecordProof = async () => {
  const token = await ledger.freshToken({forceRefresh: false, isInteractive: false});
  const query = new URLSearchParams({invoice: comments.recordId});
  const answer = await fetch(`${ledgerPath}/proof?${query}`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`},
  });
  if (!answer.ok) throw new Error(`The ledger gave no proof: ${answer.status}`);
  return answer.text();
};
