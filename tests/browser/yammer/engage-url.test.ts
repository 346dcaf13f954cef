import {expect} from '@open-wc/testing';
import {fromEngageUrl} from '../../../src/browser/yammer/engage-url.js';
import {loadTable, mapId} from '../../../src/browser/yammer/ids.js';

const group = 'eyJfdHlwZSI6Ikdyb3VwIiwiaWQiOiI3MzQwMjIxIn0';
const topic = btoa('{"_type":"Topic","id":"594"}').replace(/=+$/, '');
const user = btoa('{"_type":"User","id":"772"}').replace(/=+$/, '');

describe('the address of an embedded feed', () => {
  for (const [address, options] of [
    [
      'https://web.yammer.com/embed/feed?header=false&footer=false&theme=dark',
      {config: {header: 'false', footer: 'false', theme: 'dark'}},
    ],
    [
      `https://engage.cloud.microsoft/embed/groups/${group}?header=true&footer=true&hideNetworkName=false&theme=light&includeFeedInformation=true`,
      {
        feedType: 'group',
        feedId: '7340221',
        config: {
          header: 'true',
          footer: 'true',
          theme: 'light',
          hideNetworkName: 'false',
          includeFeedInformation: 'true',
        },
      },
    ],
    [`https://web.yammer.com/embed/topics/${topic}`, {feedType: 'topic', feedId: '594', config: {}}],
    [`https://engage.cloud.microsoft/embed/users/${user}`, {feedType: 'user', feedId: '772', config: {}}],
    ['https://web.yammer.com/embed/groups/7340221', {feedType: 'group', feedId: '7340221', config: {}}],
    [
      'https://web.yammer.com/embed/groups?domain=ellenvik.example&feedType=group&feedId=228&theme=light&useSso=true',
      {network: 'ellenvik.example', feedType: 'group', feedId: '228', config: {theme: 'light', use_sso: 'true'}},
    ],
    [
      'https://www.yammer.com/embed-feed?container=%23y&network=ellenvik.example&feedType=group&feedId=228&config[use_sso]=true&config[header]=false&config[defaultGroupId]=228',
      {
        network: 'ellenvik.example',
        feedType: 'group',
        feedId: '228',
        config: {header: 'false', defaultGroupId: '228', use_sso: 'true'},
      },
    ],
    [
      'https://www.yammer.com/platform_embed/feed?network=ellenvik.example&config%5Bheader%5D=false',
      {network: 'ellenvik.example', config: {header: 'false'}},
    ],
    [
      'https://engage.cloud.microsoft/embed/open-graph?url=https%3A%2F%2Fintranet.example%2Fnews',
      {feedType: 'open-graph', config: {}, objectProperties: {url: 'https://intranet.example/news'}},
    ],
  ] as const)
    it(`is understood: ${address}`, () => {
      expect(fromEngageUrl(address)).to.deep.equal(options);
    });

  for (const address of [
    '',
    'about:blank',
    'https://intranet.example/embed/feed',
    'https://web.yammer.com.evil.example/embed/feed',
    'https://notyammer.com/embed/feed',
    'https://web.yammer.com/main/groups/1',
    'https://engage.cloud.microsoft/main/feed',
    'https://www.yammer.com/embedded',
  ])
    it(`is not ${address || 'nothing'}`, () => {
      expect(fromEngageUrl(address)).to.equal(null);
    });
});

describe('the map from old ids to new ones', () => {
  const table = {group: {'7340221': 'g-engineering'}};

  it('knows an id as a number, as a text, and wrapped up as in an address', () => {
    for (const id of [7340221, '7340221', group]) expect(mapId('group', id, table, null)).to.equal('g-engineering');
  });

  it('knows nothing that is not in it', () => {
    for (const [type, id] of [
      ['topic', '7340221'],
      ['group', '1'],
      ['group', 'toString'],
      ['group', ''],
    ] as const)
      expect(mapId(type, id, table, null)).to.equal(null);
  });

  it('comes after the page’s own function, which need not know everything', () => {
    const ask = (type: string, id: string): string | null => (id === '1' ? `${type}-one` : null);
    expect(mapId('group', '1', table, ask)).to.equal('group-one');
    expect(mapId('group', '7340221', table, ask)).to.equal('g-engineering');
  });

  it('is read from a block of JSON on the page, from a file, or is empty', async () => {
    const block = document.createElement('script');
    block.type = 'application/json';
    block.id = 'map';
    block.textContent = JSON.stringify(table);
    document.head.append(block);
    expect(await loadTable('#map')).to.deep.equal(table);
    block.remove();
    expect(await loadTable('')).to.deep.equal({});
    const missing = await loadTable('/test/no-such-map').catch((error: unknown) => String(error));
    expect(missing).to.contain('answered with status 404');
    const gone = await loadTable('#map').catch((error: unknown) => String(error));
    expect(gone).to.contain('nothing there');
  });
});
