/** The network's own words for people, in the language of the request. */
import type {Language} from './language.js';
import {notificationMessages} from './notification-messages.js';
import {postMessages} from './post-messages.js';

const messages = {
  signIn: {
    en: 'Please sign in.',
    de: 'Bitte melden Sie sich an.',
    fr: 'Veuillez vous connecter.',
    ar: 'يُرجى تسجيل الدخول.',
  },
  // The same words whether it is private or not there: the difference would tell that a private group exists.
  notReadable: {
    en: 'This does not exist, or you have no access to it.',
    de: 'Das gibt es nicht, oder Sie haben keinen Zugriff darauf.',
    fr: 'Cet élément n’existe pas ou ne vous est pas accessible.',
    ar: 'هذا العنصر غير موجود أو لا يمكنك الوصول إليه.',
  },
  unsupported: {
    en: 'This network does not offer that yet.',
    de: 'Dieses Netzwerk bietet das noch nicht an.',
    fr: 'Ce réseau ne propose pas encore cette fonction.',
    ar: 'لا توفّر هذه الشبكة ذلك بعد.',
  },
  badCursor: {
    en: 'This list can’t be continued from there. Please load it again.',
    de: 'Diese Liste lässt sich von dort nicht fortsetzen. Bitte laden Sie sie neu.',
    fr: 'Impossible de continuer cette liste à partir de là. Veuillez la recharger.',
    ar: 'لا يمكن متابعة هذه القائمة من هذا الموضع. يُرجى تحميلها من جديد.',
  },
  badPageSize: {
    en: 'A page holds between 0 and 50 entries.',
    de: 'Eine Seite hat zwischen 0 und 50 Einträge.',
    fr: 'Une page contient entre 0 et 50 éléments.',
    ar: 'تحتوي الصفحة على ما بين 0 و50 عنصرًا.',
  },
  blank: {
    en: 'Please write something.',
    de: 'Bitte schreiben Sie etwas.',
    fr: 'Veuillez écrire quelque chose.',
    ar: 'يُرجى كتابة شيء ما.',
  },
  tooLong: {
    en: 'This is too long: at most {limit} characters.',
    de: 'Das ist zu lang: höchstens {limit} Zeichen.',
    fr: 'C’est trop long : {limit} caractères au maximum.',
    ar: 'النص طويل جدًا: {limit} حرف كحد أقصى.',
  },
  tooMany: {
    en: 'That is too many: at most {limit}.',
    de: 'Das sind zu viele: höchstens {limit}.',
    fr: 'C’est trop : {limit} au maximum.',
    ar: 'العدد كبير جدًا: {limit} كحد أقصى.',
  },
  mayNotPost: {
    en: 'Only members may write in this group.',
    de: 'In dieser Gruppe dürfen nur Mitglieder schreiben.',
    fr: 'Seuls les membres peuvent écrire dans ce groupe.',
    ar: 'الكتابة في هذه المجموعة متاحة للأعضاء فقط.',
  },
  closed: {
    en: 'This discussion is closed.',
    de: 'Diese Diskussion ist geschlossen.',
    fr: 'Cette discussion est close.',
    ar: 'هذا النقاش مغلق.',
  },
  deletedPost: {
    en: 'This discussion has been deleted.',
    de: 'Diese Diskussion wurde gelöscht.',
    fr: 'Cette discussion a été supprimée.',
    ar: 'تم حذف هذا النقاش.',
  },
  goneParent: {
    en: 'The message that you are replying to is not there any more.',
    de: 'Die Nachricht, auf die Sie antworten, gibt es nicht mehr.',
    fr: 'Le message auquel vous répondez n’existe plus.',
    ar: 'الرسالة التي تردّ عليها لم تعد موجودة.',
  },
  mayNotChange: {
    en: 'You may not change this.',
    de: 'Sie dürfen das nicht ändern.',
    fr: 'Vous n’avez pas le droit de modifier ceci.',
    ar: 'لا يحق لك تغيير هذا.',
  },
  noTitle: {
    en: 'Only the first message of a discussion has a title.',
    de: 'Nur die erste Nachricht einer Diskussion hat einen Titel.',
    fr: 'Seul le premier message d’une discussion a un titre.',
    ar: 'للرسالة الأولى في النقاش وحدها عنوان.',
  },
  mayNotReportOwn: {
    en: 'You can’t report your own message; you can delete it.',
    de: 'Ihre eigene Nachricht können Sie nicht melden, aber löschen.',
    fr: 'Vous ne pouvez pas signaler votre propre message, mais vous pouvez le supprimer.',
    ar: 'لا يمكنك الإبلاغ عن رسالتك، ولكن يمكنك حذفها.',
  },
  alreadyReported: {
    en: 'You have reported this already.',
    de: 'Sie haben das bereits gemeldet.',
    fr: 'Vous avez déjà signalé ce message.',
    ar: 'لقد أبلغت عن هذا من قبل.',
  },
  reportReachesNobody: {
    en: 'Its author alone looks after this group, so nobody else would read your report. Please turn to somebody you trust.',
    de: 'Diese Gruppe betreut allein, wer das geschrieben hat: Niemand sonst würde Ihre Meldung lesen. Bitte wenden Sie sich an eine Person Ihres Vertrauens.',
    fr: 'L’auteur du message est seul à s’occuper de ce groupe : personne d’autre ne lirait votre signalement. Adressez-vous à une personne de confiance.',
    ar: 'كاتب هذه الرسالة هو وحده من يدير هذه المجموعة، فلن يقرأ بلاغك أحد غيره. يُرجى التوجه إلى شخص تثق به.',
  },
  noQuestion: {
    en: 'Only a question has a best answer.',
    de: 'Nur eine Frage hat eine beste Antwort.',
    fr: 'Seule une question a une meilleure réponse.',
    ar: 'للسؤال وحده إجابة فضلى.',
  },
  chosenByOther: {
    en: '{name} has chosen another answer. Take that back first.',
    de: '{name} hat eine andere Antwort gewählt. Nehmen Sie diese Wahl erst zurück.',
    fr: '{name} a choisi une autre réponse. Annulez d’abord ce choix.',
    ar: 'اختار {name} إجابة أخرى. ألغِ ذلك الاختيار أولًا.',
  },
  decidedByOther: {
    en: '{name} has recorded another decision. Take that back first.',
    de: '{name} hat eine andere Entscheidung festgehalten. Nehmen Sie diese erst zurück.',
    fr: '{name} a consigné une autre décision. Annulez-la d’abord.',
    ar: 'سجّل {name} قرارًا آخر. ألغِه أولًا.',
  },
  someone: {
    en: 'Somebody',
    de: 'Jemand',
    fr: 'Quelqu’un',
    ar: 'شخص ما',
  },
  cannotRead: {
    en: 'This person has no access to the discussion.',
    de: 'Diese Person hat keinen Zugriff auf die Diskussion.',
    fr: 'Cette personne n’a pas accès à la discussion.',
    ar: 'لا يملك هذا الشخص وصولًا إلى النقاش.',
  },
  badAddress: {
    en: 'This is not the address of a page or the key of a record.',
    de: 'Das ist weder die Adresse einer Seite noch der Schlüssel eines Vorgangs.',
    fr: 'Ce n’est ni l’adresse d’une page ni la clé d’un dossier.',
    ar: 'هذا ليس عنوان صفحة ولا مفتاح سجل.',
  },
  proofMissing: {
    en: 'The discussion of this record is open to those who may read the record.',
    de: 'Die Diskussion dieses Vorgangs steht denen offen, die ihn lesen dürfen.',
    fr: 'La discussion de ce dossier est ouverte à ceux qui peuvent le lire.',
    ar: 'نقاش هذا السجل متاح لمن يحق له الاطلاع على السجل.',
  },
  proofWrong: {
    en: 'Your access to this record could not be confirmed. Please reload the page.',
    de: 'Ihr Zugriff auf diesen Vorgang ließ sich nicht bestätigen. Bitte laden Sie die Seite neu.',
    fr: 'Votre accès à ce dossier n’a pas pu être confirmé. Veuillez recharger la page.',
    ar: 'تعذّر تأكيد وصولك إلى هذا السجل. يُرجى إعادة تحميل الصفحة.',
  },
  proofExpired: {
    en: 'Your access to this record has run out. Please reload the page.',
    de: 'Ihr Zugriff auf diesen Vorgang ist abgelaufen. Bitte laden Sie die Seite neu.',
    fr: 'Votre accès à ce dossier a expiré. Veuillez recharger la page.',
    ar: 'انتهت صلاحية وصولك إلى هذا السجل. يُرجى إعادة تحميل الصفحة.',
  },
  unknownReaction: {
    en: 'This network has no such reaction.',
    de: 'Diese Reaktion gibt es in diesem Netzwerk nicht.',
    fr: 'Cette réaction n’existe pas sur ce réseau.',
    ar: 'لا يوجد تفاعل كهذا في هذه الشبكة.',
  },
  mayNotFollowSelf: {
    en: 'You can’t follow yourself.',
    de: 'Sie können sich nicht selbst folgen.',
    fr: 'Vous ne pouvez pas vous suivre vous-même.',
    ar: 'لا يمكنك متابعة نفسك.',
  },
  lastOwner: {
    en: 'You are the only owner: the group needs another one before you can leave.',
    de: 'Sie verwalten diese Gruppe allein: Sie braucht erst jemand anderen, bevor Sie austreten können.',
    fr: 'Vous êtes seul propriétaire : le groupe doit en avoir un autre avant votre départ.',
    ar: 'أنت المالك الوحيد: تحتاج المجموعة إلى مالك آخر قبل أن تغادرها.',
  },
  fewOptions: {
    en: 'A poll needs at least two options.',
    de: 'Eine Umfrage braucht mindestens zwei Antworten zur Wahl.',
    fr: 'Un sondage doit proposer au moins deux réponses.',
    ar: 'يحتاج الاستطلاع إلى خيارين على الأقل.',
  },
  equalOptions: {
    en: 'Two options are the same.',
    de: 'Zwei Antworten sind gleich.',
    fr: 'Deux réponses sont identiques.',
    ar: 'هناك خياران متطابقان.',
  },
  pastTime: {
    en: 'This time has already passed.',
    de: 'Dieser Zeitpunkt ist schon vorbei.',
    fr: 'Ce moment est déjà passé.',
    ar: 'هذا الوقت قد مضى.',
  },
  pollClosed: {
    en: 'This poll is over; your vote was not counted any more.',
    de: 'Diese Umfrage ist beendet; Ihre Stimme wurde nicht mehr gezählt.',
    fr: 'Ce sondage est terminé ; votre vote n’a plus été compté.',
    ar: 'انتهى هذا الاستطلاع، ولم يُحتسب صوتك.',
  },
  unknownOption: {
    en: 'This is not one of the options.',
    de: 'Das steht nicht zur Wahl.',
    fr: 'Cette réponse n’est pas proposée.',
    ar: 'هذا ليس من الخيارات.',
  },
  oneOption: {
    en: 'Only one option can be chosen.',
    de: 'Sie können nur eine Antwort wählen.',
    fr: 'Une seule réponse peut être choisie.',
    ar: 'يمكن اختيار خيار واحد فقط.',
  },
  tooFast: {
    en: 'That was a lot in a short time. Nothing was sent; please try again in a moment.',
    de: 'Das war sehr viel in kurzer Zeit. Es wurde nichts gesendet; bitte versuchen Sie es gleich noch einmal.',
    fr: 'Cela fait beaucoup en peu de temps. Rien n’a été envoyé ; veuillez réessayer dans un instant.',
    ar: 'طلبات كثيرة في وقت قصير. لم يُرسل شيء؛ يُرجى المحاولة بعد قليل.',
  },
  conflict: {
    en: 'This has been sent before with other words. Please reload the page.',
    de: 'Das wurde schon mit anderem Inhalt gesendet. Bitte laden Sie die Seite neu.',
    fr: 'Ceci a déjà été envoyé avec un autre contenu. Veuillez recharger la page.',
    ar: 'سبق إرسال هذا بمحتوى مختلف. يُرجى إعادة تحميل الصفحة.',
  },
  badKey: {
    en: 'The idempotency key must have between 1 and 128 characters.',
    de: 'Der Idempotenzschlüssel muss zwischen 1 und 128 Zeichen haben.',
    fr: 'La clé d’idempotence doit avoir entre 1 et 128 caractères.',
    ar: 'يجب أن يتراوح طول مفتاح عدم التكرار بين 1 و128 حرفًا.',
  },
  ...postMessages,
  ...notificationMessages,
} satisfies Record<string, Record<Language, string>>;

export type MessageKey = keyof typeof messages;

/** The words of a message; `{limit}` and the like are replaced by `values`, numbers in the way of the language. */
export function text(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return messages[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(language) : (value ?? whole);
  });
}
