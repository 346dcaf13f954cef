/** What somebody is told of, in one sentence by the network, for pages that do not know the reason. */

export const notificationMessages = {
  MENTIONED: {
    en: '{name} mentioned you.',
    de: '{name} hat Sie erwähnt.',
    fr: '{name} vous a mentionné.',
    ar: 'أشار إليك {name}.',
  },
  REPLIED: {
    en: '{name} replied in a discussion of yours.',
    de: '{name} hat in einer Ihrer Diskussionen geantwortet.',
    fr: '{name} a répondu dans l’une de vos discussions.',
    ar: 'رد {name} في أحد نقاشاتك.',
  },
  ASKED: {
    en: '{name} asks you for an answer.',
    de: '{name} bittet Sie um eine Antwort.',
    fr: '{name} vous demande une réponse.',
    ar: 'يطلب {name} إجابتك.',
  },
  ANSWER_CHOSEN: {
    en: '{name} chose the best answer.',
    de: '{name} hat die beste Antwort gewählt.',
    fr: '{name} a choisi la meilleure réponse.',
    ar: 'اختار {name} أفضل إجابة.',
  },
  DECISION_RECORDED: {
    en: '{name} recorded a decision.',
    de: '{name} hat eine Entscheidung festgehalten.',
    fr: '{name} a consigné une décision.',
    ar: 'سجّل {name} قرارًا.',
  },
  PRAISED: {
    en: '{name} praised you.',
    de: '{name} hat Sie gelobt.',
    fr: '{name} vous a félicité.',
    ar: 'أثنى عليك {name}.',
  },
  ANNOUNCED: {
    en: '{name} made an announcement.',
    de: '{name} hat etwas angekündigt.',
    fr: '{name} a publié une annonce.',
    ar: 'نشر {name} إعلانًا.',
  },
  ACTION_ASSIGNED: {
    en: '{name} gave you something to do.',
    de: '{name} hat Ihnen eine Aufgabe gegeben.',
    fr: '{name} vous a confié une tâche.',
    ar: 'أسند إليك {name} مهمة.',
  },
  ACTION_DONE: {
    en: '{name} did what was agreed.',
    de: '{name} hat erledigt, was vereinbart war.',
    fr: '{name} a fait ce qui était convenu.',
    ar: 'أنجز {name} ما اتُّفق عليه.',
  },
  ACTION_DUE: {
    en: 'Something that you are to do is due.',
    de: 'Eine Ihrer Aufgaben ist fällig.',
    fr: 'Une de vos tâches arrive à échéance.',
    ar: 'حان موعد إحدى مهامك.',
  },
  REACTED: {
    en: '{name} reacted to something you wrote.',
    de: '{name} hat auf etwas von Ihnen reagiert.',
    fr: '{name} a réagi à l’un de vos messages.',
    ar: 'تفاعل {name} مع شيء كتبته.',
  },
  POLL_CLOSED: {
    en: 'A poll of yours, or one in which you voted, has ended.',
    de: 'Eine Umfrage von Ihnen, oder eine, bei der Sie abgestimmt haben, ist beendet.',
    fr: 'Un de vos sondages, ou un sondage auquel vous avez participé, est terminé.',
    ar: 'انتهى استطلاع أنشأته أو صوّتَّ فيه.',
  },
  FOLLOWED: {
    en: '{name} follows you now.',
    de: '{name} folgt Ihnen jetzt.',
    fr: '{name} vous suit désormais.',
    ar: 'أصبح {name} يتابعك.',
  },
} as const;
