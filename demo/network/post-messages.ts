/** The network's own words about what a post or reply carries besides its text. */

export const postMessages = {
  nobodyPraised: {
    en: 'Please say whom you want to praise.',
    de: 'Bitte sagen Sie, wen Sie loben möchten.',
    fr: 'Veuillez indiquer qui vous souhaitez féliciter.',
    ar: 'يُرجى تحديد من تودّ الثناء عليه.',
  },
  mayNotPraiseSelf: {
    en: 'Praise is for others; please take your own name out.',
    de: 'Lob ist für andere; bitte nehmen Sie Ihren eigenen Namen heraus.',
    fr: 'Les félicitations s’adressent aux autres ; veuillez retirer votre nom.',
    ar: 'الثناء للآخرين؛ يُرجى إزالة اسمك.',
  },
  unknownBadge: {
    en: 'This network does not have that badge.',
    de: 'Dieses Abzeichen gibt es in diesem Netzwerk nicht.',
    fr: 'Ce badge n’existe pas dans ce réseau.',
    ar: 'لا تتوفر هذه الشارة في هذه الشبكة.',
  },
  cannotReadThere: {
    en: 'One of these people has no access to this group.',
    de: 'Eine dieser Personen hat keinen Zugriff auf diese Gruppe.',
    fr: 'L’une de ces personnes n’a pas accès à ce groupe.',
    ar: 'أحد هؤلاء الأشخاص لا يملك وصولًا إلى هذه المجموعة.',
  },
  mayNotAnnounce: {
    en: 'Announcements are made by the owners of a group and those who run the network. You can send this as a post.',
    de: 'Ankündigungen machen die Besitzer einer Gruppe und wer das Netzwerk betreut. Sie können dies als Beitrag senden.',
    fr: 'Les annonces sont réservées aux propriétaires du groupe et aux responsables du réseau. Vous pouvez publier ceci comme un message.',
    ar: 'الإعلانات متاحة لمالكي المجموعة والقائمين على الشبكة. يمكنك إرسال هذا كمنشور.',
  },
  dueWithoutConfirmation: {
    en: 'A day to confirm by needs a request to confirm.',
    de: 'Eine Frist zum Bestätigen braucht die Bitte um Bestätigung.',
    fr: 'Une date limite de confirmation suppose une demande de confirmation.',
    ar: 'تحديد موعد للتأكيد يتطلب طلب التأكيد.',
  },
  dueAfterEnd: {
    en: 'People must be able to confirm before the announcement ends.',
    de: 'Die Frist zum Bestätigen muss vor dem Ende der Ankündigung liegen.',
    fr: 'La confirmation doit être possible avant la fin de l’annonce.',
    ar: 'يجب أن يكون موعد التأكيد قبل انتهاء الإعلان.',
  },
  nothingToConfirm: {
    en: 'There is nothing for you to confirm here.',
    de: 'Hier gibt es für Sie nichts zu bestätigen.',
    fr: 'Vous n’avez rien à confirmer ici.',
    ar: 'ليس هناك ما تؤكده هنا.',
  },
  emptyFile: {
    en: 'This file is empty.',
    de: 'Diese Datei ist leer.',
    fr: 'Ce fichier est vide.',
    ar: 'هذا الملف فارغ.',
  },
  fileTooLarge: {
    en: 'This file is too large: at most {limit} MB.',
    de: 'Diese Datei ist zu groß: höchstens {limit} MB.',
    fr: 'Ce fichier est trop volumineux : {limit} Mo au maximum.',
    ar: 'هذا الملف كبير جدًا: {limit} ميغابايت كحد أقصى.',
  },
  uploadsFull: {
    en: 'You have many files waiting. Send the message they belong to, or try again later.',
    de: 'Bei Ihnen warten schon viele Dateien. Senden Sie den Beitrag dazu, oder versuchen Sie es später.',
    fr: 'De nombreux fichiers sont déjà en attente. Envoyez le message correspondant ou réessayez plus tard.',
    ar: 'لديك ملفات كثيرة قيد الانتظار. أرسل الرسالة التي تخصها أو حاول لاحقًا.',
  },
  notUploaded: {
    en: 'A file is missing here. Please add it again.',
    de: 'Hier fehlt eine Datei. Bitte fügen Sie sie noch einmal hinzu.',
    fr: 'Un fichier manque ici. Veuillez l’ajouter de nouveau.',
    ar: 'هناك ملف مفقود. يُرجى إضافته مرة أخرى.',
  },
  mayNotWriteFor: {
    en: 'This person has not asked you to write for them.',
    de: 'Diese Person hat Sie nicht gebeten, in ihrem Namen zu schreiben.',
    fr: 'Cette personne ne vous a pas chargé d’écrire en son nom.',
    ar: 'لم يفوّضك هذا الشخص بالكتابة نيابةً عنه.',
  },
  leaderMayNotPost: {
    en: 'The person you write for may not write here.',
    de: 'Die Person, für die Sie schreiben, darf hier nicht schreiben.',
    fr: 'La personne pour qui vous écrivez ne peut pas écrire ici.',
    ar: 'الشخص الذي تكتب نيابةً عنه لا يمكنه الكتابة هنا.',
  },
  wordsNeedReview: {
    en: 'These words have to be looked at by those who look after the network before others read them, and that is not possible here. Please choose other words.',
    de: 'Diese Worte muss jemand ansehen, der das Netzwerk betreut, bevor andere sie lesen, und das geht hier nicht. Bitte wählen Sie andere Worte.',
    fr: 'Ce texte doit être relu par les responsables du réseau avant d’être visible, ce qui n’est pas possible ici. Veuillez choisir d’autres mots.',
    ar: 'يجب أن يراجع القائمون على الشبكة هذه الكلمات قبل أن يقرأها الآخرون، وهذا غير ممكن هنا. يُرجى اختيار كلمات أخرى.',
  },
  heldFor: {
    en: 'Held by the network because of “{words}”. Nobody else has read it yet.',
    de: 'Vom Netzwerk zurückgehalten wegen „{words}“. Noch hat es niemand sonst gelesen.',
    fr: 'Retenu par le réseau à cause de « {words} ». Personne d’autre ne l’a encore lu.',
    ar: 'احتجزته الشبكة بسبب «{words}». لم يقرأه أحد غيرك بعد.',
  },
} as const;
