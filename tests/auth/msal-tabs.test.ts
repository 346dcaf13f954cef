import {expect} from '@open-wc/testing';
import {listen, tell} from '../../src/auth/msal-tabs.js';
import {until} from '../support/page.js';

describe('news of sign-ins between tabs', () => {
  const stops: (() => void)[] = [];
  /** Writes as another document of this origin does: the browser then tells this one. */
  let elsewhere: Storage;
  let frame: HTMLIFrameElement;

  function hear(clientId = 'app'): (string | null)[] {
    const heard: (string | null)[] = [];
    stops.push(listen(clientId, (accountId) => heard.push(accountId)));
    return heard;
  }

  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    elsewhere = frame.contentWindow!.localStorage;
  });
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    frame.remove();
    for (const key of Object.keys(localStorage)) if (key.startsWith('foyer.account.')) localStorage.removeItem(key);
  });

  /** What another tab writes when somebody signs in there, as it stands in the storage. */
  function written(accountId: string | null): [key: string, value: string] {
    tell('app', accountId);
    const key = Object.keys(localStorage).find((name) => name.startsWith('foyer.account.'))!;
    return [key, localStorage.getItem(key)!];
  }

  it('reach another tab once what they are about can be read there', async () => {
    const [key, value] = written('kai');
    localStorage.removeItem(key);
    const heard: (string | null)[] = [];
    const cached: (string | null)[] = [];
    stops.push(
      listen('app', (accountId) => {
        heard.push(accountId);
        cached.push(localStorage.getItem('cached'));
      }),
    );
    elsewhere.setItem('cached', 'his tokens');
    elsewhere.setItem(key, value);
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['kai']);
    expect(cached).to.deep.equal(['his tokens']);
    localStorage.removeItem('cached');
  });

  it('say that nobody is there any more', async () => {
    const [key, value] = written(null);
    localStorage.removeItem(key);
    const heard = hear();
    elsewhere.setItem(key, value);
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([null]);
  });

  it('reach other networks of the same page, but not whoever tells', () => {
    const heard = hear();
    const own: (string | null)[] = [];
    const listener = (accountId: string | null): void => void own.push(accountId);
    stops.push(listen('app', listener));
    tell('app', 'ana', listener);
    expect(heard).to.deep.equal(['ana']);
    expect(own).to.deep.equal([]);
  });

  it('are for one application only', async () => {
    const [key, value] = written('kai');
    localStorage.removeItem(key);
    const other = hear('other');
    const heard = hear();
    elsewhere.setItem(key, value);
    await until(() => heard.length > 0);
    tell('app', 'ana');
    expect(other).to.deep.equal([]);
  });

  it('are not believed when somebody else has written there', async () => {
    const [key, value] = written('kai');
    const heard = hear();
    for (const wrong of ['no JSON', '{}', '{"accountId": 4}', 'null']) elsewhere.setItem(key, wrong);
    elsewhere.setItem(key, value);
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal(['kai']);
  });

  it('end with whoever listened', () => {
    const heard: (string | null)[] = [];
    listen('app', (accountId) => heard.push(accountId))();
    tell('app', 'ana');
    expect(heard).to.deep.equal([]);
  });

  it('hold no token and no name', () => {
    const [, value] = written('ana');
    expect(Object.keys(JSON.parse(value) as object)).to.deep.equal(['accountId', 'at']);
  });
});
