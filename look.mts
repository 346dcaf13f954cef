import {chromium} from 'playwright-core';
import {mkdirSync} from 'node:fs';
import {Visitor} from './tests/e2e/support/visitor.js';
const base='http://localhost:5417', out='/tmp/att-shots';
mkdirSync(out,{recursive:true});
const browser = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox']});
for (const [name,w,lang,scheme,who] of [['desk',900,'en','light','Ana Lima'],['phone',360,'en','light','Ana Lima'],['dark',360,'de','dark','Ana Lima'],['arabic',360,'ar','light','Ana Lima'],['author',640,'en','light','Sofie Dahl']] as const) {
  const visitor = await Visitor.arrive(browser, `${base}/intranet/`);
  const {page} = visitor;
  await page.emulateMedia({colorScheme: scheme});
  try { await visitor.signIn(who); } catch (e) { console.log('signin', String(e).slice(0,200)); continue; }
  await page.evaluate(({lang, w}) => {
    const network = document.querySelector('foyer-network')!;
    document.documentElement.lang = lang; document.documentElement.dir = lang==='ar'?'rtl':'ltr';
    const box = document.createElement('div'); box.id='look'; box.className='x';
    const feeds = [{scope:'all',kind:'announcement praise',limit:'5',order:'newest'},{'group-id':'g-engineering',limit:'50',order:'newest'}].map(a=>{const f=document.createElement('foyer-feed'); for(const [k,v] of Object.entries(a)) f.setAttribute(k,v); f.setAttribute('loading','eager'); return f;});
    box.append(...feeds);
    document.body.replaceChildren(network.hasAttribute('page')? network : box);
    if (!box.isConnected) document.body.append(box); 
    (document.body as any).attributeStyleMap.set('display','block');
    (box as any).attributeStyleMap.set('padding','12px'); (box as any).attributeStyleMap.set('background','Canvas'); (box as any).attributeStyleMap.set('color-scheme','light dark');
    (document.documentElement as any).attributeStyleMap.set('color-scheme', 'light dark');
  }, {lang, w});
  await page.setViewportSize({width:w,height:1000});
  await page.waitForTimeout(2500);
  await page.screenshot({path:`${out}/${name}-1.png`, fullPage:false});
  const pics = page.locator('foyer-attachments:has(.picture)');
  console.log(name, 'attachments', await pics.count(), visitor.complaints);
  if (await pics.count()) { await pics.first().scrollIntoViewIfNeeded(); await page.waitForTimeout(800); await page.screenshot({path:`${out}/${name}-2.png`});
    await pics.first().locator('button').first().click(); await page.waitForTimeout(600); await page.screenshot({path:`${out}/${name}-3.png`}); await page.keyboard.press('Escape'); }
  const who2 = page.getByRole('button',{name:'Who has not?'}); if (await who2.count()) { await who2.first().click(); await page.waitForTimeout(800); await page.screenshot({path:`${out}/${name}-4.png`}); }
  console.log(visitor.complaints);
  await visitor.leave();
}
await browser.close();
