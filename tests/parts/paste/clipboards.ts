/** Clipboards in the style of the programs that people copy from, with the clutter that these are known for. */

export const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View>
</w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=EN-US><!--StartFragment-->
<p class=MsoTitle><span style='mso-ansi-language:EN-US'>Safety round<o:p></o:p></span></p>
<p class=MsoNormal>We met in
hall <b style='mso-bidi-font-weight:normal'>3</b> &amp; found <i>little</i>.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Gloves<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp;&nbsp;</span></span><![endif]>in size L<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Shoes<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>Order<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]>Hand out<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td width=100><p class=MsoNormal>Name<o:p></o:p></p></td>
<td><p class=MsoNormal>Count<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>Gloves<o:p></o:p></p></td><td><p class=MsoNormal>12<o:p></o:p></p></td></tr></table>
<!--EndFragment--></body></html>`;

export const outlook = `<html><body><div class="WordSection1">
<p class="MsoNormal">Dear all,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<div><p class="MsoNormal">the <a href="https://intranet.example/plan" title="plan">plan</a> is out
<img data-emoji="x" alt="🙂" src="cid:1"></p></div>
<div><br></div>
<blockquote type="cite" style="margin-left:.8ex"><div>Who brings the cake?</div><div><br></div><div>Ana</div></blockquote>
</div></body></html>`;

export const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0a1b"><h2 dir="ltr"><span
style="font-size:16pt;font-weight:400;white-space:pre-wrap;">Minutes</span></h2><p dir="ltr"><span
style="font-weight:400;font-style:normal;white-space:pre-wrap;">Plain, </span><span
style="font-weight:700;white-space:pre-wrap;">bold</span><span style="font-weight:400;">, </span><span
style="font-weight:400;font-style:italic;">italic</span><span> and </span><span
style="text-decoration:line-through;">gone</span><span>.</span></p><ul><li dir="ltr" aria-level="1"><p
dir="ltr" role="presentation"><span>one</span></p></li><ul><li dir="ltr" aria-level="2"><p><span>inside</span></p></li></ul><li
dir="ltr"><p><span>two</span></p></li></ul><br class="Apple-interchange-newline"></b>`;

export const webPage = `<meta charset='utf-8'><h3 style="font-weight: 600; margin: 0px;">How to</h3><p style="font-weight: 400;">Run
<code style="font-family: monospace;">npm test</code> in <a href="https://example.com/a_(b)">the folder</a> first.</p>
<pre style="white-space: pre;"><code class="hljs language-js">const a = \`b\`;
  return a;
</code><button>Copy</button></pre>
<blockquote><p>Said</p><ul><li>by Ana</li></ul></blockquote><hr><section><div>End</div></section>`;
