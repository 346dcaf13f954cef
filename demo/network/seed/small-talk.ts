/**
 * What people write below anything: short, and fitting wherever somebody tells something. Real networks are full of it,
 * so that a feed with clever replies only would look invented.
 */

/** By language; never below questions, where it would be no answer. */
export const smallTalk: Readonly<Record<string, readonly string[]>> = {
  en: [
    '{Thanks|Thank you}!',
    'Noted, {thanks|thank you}.',
    'Good to know.',
    '👍',
    'Thanks for the update.',
    '{Read it aloud|Mentioned it} in our {morning round|stand-up|team call|weekly}, {short discussion, general agreement|heads were nodding|everyone had an opinion|two of us smiled}.',
    '{Thanks for|I like that you are} {writing it down here|telling us here instead of in a mail|saying it openly}.',
    'Saw this only {now|today}, {was on leave|was on the road|long day|too many meetings}. {Thanks!|Still up to date?|Anything I missed?} // *{All up to date.|You missed nothing.|All good.}',
    'Bookmarked{| for {day+1}| for our {weekly|handover}}.',
    '[communications] {May I take this|Can I use this} for the {digest|weekly digest|screens in the canteens}? // *{Of course.|Please do.|Gladly, but no photo of me.|If you fix my commas.}',
    'Do we have {this|that} {on a page|written down} somewhere, {for new people|for later|so that I find it again}? // *{Now we do.|I put it on the team page.|Not yet, {by {day+2}|this week}.}',
  ],
  de: [
    'Danke!',
    'Super, danke dir.',
    'Gut zu wissen.',
    '👍',
    'Gebe ich an die {Früh|Spät|Nacht}schicht weiter.',
    '{Hab|Habe} es in der {Morgenrunde|Übergabe|Pause} {erzählt|vorgelesen}, {alle haben genickt|kam gut an|gab Gelächter}.',
    'Gerade erst gesehen, {war im Urlaub|war auf Schulung|langer Tag}. {Noch aktuell?|Alles erledigt?} // *{Alles erledigt.|Ja, gilt noch.}',
  ],
  pt: [
    'Obrigado!',
    'Obrigada pela informação.',
    'Boa!',
    'Passo a palavra ao turno da {manhã|tarde|noite}.',
    'Só vi {agora|hoje}, {estive de folga|dia comprido}. {Ainda vale?|Está tudo tratado?} // *{Tudo tratado.|Ainda vale, sim.}',
    'Já {avisei|disse} {à equipa|ao pessoal da minha linha}, {ficou tudo contente|toda a gente acenou}.',
  ],
  fr: [
    'Merci !',
    'Bien noté, merci.',
    'Bravo !',
    '👍',
    "Je fais passer à {l'équipe du matin|l'équipe du soir|Metz|Tanger}.",
    "Je tombe dessus {seulement maintenant|ce soir}, {j'étais en tournée|longue journée}. {Toujours d'actualité ?|Tout est réglé ?} // *{Tout est réglé.|Oui, toujours.}",
  ],
  es: [
    '¡Gracias!',
    'Apuntado.',
    '¡Bien!',
    'Se lo paso al turno de {mañana|tarde|noche}.',
    'Lo veo {ahora|hoy}, {estaba de vacaciones|menudo día}. {¿Sigue en pie?|¿Ya está arreglado?} // *{Ya está.|Sigue en pie.}',
  ],
  tr: ['Teşekkürler!', 'Elinize sağlık.', 'Not aldım.', '{Gündüz|Gece|Akşam} vardiyasına ilettim.'],
  ar: ['شكرًا!', 'تم، شكرًا لك.', '👍', 'سأخبر فريق {الصباح|المساء|الليل}.'],
  ja: ['ありがとうございます。', '承知しました。', '了解です。'],
};
