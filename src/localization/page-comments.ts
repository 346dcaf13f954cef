/** What page comments call things, beside the words of every discussion; so few that every language of them comes along. */
import type {DiscussionWords, ReplyWords, ThreadWords} from './discussion/translation.js';

export interface PageCommentsWords {
  readonly thread: Pick<ThreadWords, 'heading' | 'replies' | 'empty'>;
  readonly reply: Pick<ReplyWords, 'label' | 'prompt' | 'act' | 'sent' | 'invitation' | 'notAllowed'>;
  /** Above other discussions with a link to this page. */
  readonly mentions: string;
  /** To somebody who is not signed in, beside a Sign-in button. */
  readonly invitation: string;
  /** The record's system did not say that the reader may see it. */
  readonly unproved: string;
  /** The network did not take what the system said, not even the second time. */
  readonly forbidden: string;
}

const all: Readonly<Record<string, PageCommentsWords>> = {
  ar: {
    thread: {heading: 'التعليقات', replies: 'التعليقات', empty: 'لم يعلّق أحد بعد. كن أول من يعلّق.'},
    reply: {
      label: 'تعليقك',
      prompt: 'اكتب تعليقًا…',
      act: 'نشر التعليق',
      sent: 'نُشر تعليقك.',
      invitation: 'سجّل الدخول لكتابة تعليق.',
      notAllowed: 'يمكنك القراءة هنا، لكن لا يمكنك التعليق.',
    },
    mentions: 'يدور الحديث عنها أيضًا في',
    invitation: 'سجّل الدخول لقراءة التعليقات وكتابتها.',
    unproved: 'تعذّر التحقق من حقك في الاطلاع على هذا السجل. لم يُفقد شيء. حاول مرة أخرى.',
    forbidden:
      'نقاش هذا السجل متاح فقط لمن يحق له الاطلاع عليه. افتح السجل من جديد في نظامه، أو اطلب الوصول ممن يديره.',
  },
  de: {
    thread: {
      heading: 'Kommentare',
      replies: 'Kommentare',
      empty: 'Noch hat niemand kommentiert. Machen Sie den Anfang.',
    },
    reply: {
      label: 'Ihr Kommentar',
      prompt: 'Kommentar schreiben …',
      act: 'Kommentieren',
      sent: 'Ihr Kommentar ist veröffentlicht.',
      invitation: 'Melden Sie sich an, um zu kommentieren.',
      notAllowed: 'Sie können hier lesen, aber nicht kommentieren.',
    },
    mentions: 'Auch darüber gesprochen wird in',
    invitation: 'Melden Sie sich an, um zu lesen, was andere sagen, und mitzureden.',
    unproved:
      'Ob Sie diesen Vorgang sehen dürfen, ließ sich nicht prüfen. Nichts ist verloren. Bitte versuchen Sie es noch einmal.',
    forbidden:
      'Diese Diskussion ist nur für die, die den Vorgang sehen dürfen. Öffnen Sie ihn in seinem System neu, oder bitten Sie dort um Zugang.',
  },
  en: {
    thread: {heading: 'Comments', replies: 'Comments', empty: 'Nobody has commented yet. Be the first.'},
    reply: {
      label: 'Your comment',
      prompt: 'Write a comment …',
      act: 'Comment',
      sent: 'Your comment is out.',
      invitation: 'Sign in to comment.',
      notAllowed: 'You can read here, but not comment.',
    },
    mentions: 'Also talked about in',
    invitation: 'Sign in to read what others say, and to join in.',
    unproved: 'Whether you may see this record could not be checked. Nothing is lost. Please try again.',
    forbidden:
      'This discussion is only for those who may see the record. Open the record anew in its own system, or ask for access there.',
  },
  fr: {
    thread: {heading: 'Commentaires', replies: 'Commentaires', empty: 'Personne n’a encore commenté. Lancez-vous.'},
    reply: {
      label: 'Votre commentaire',
      prompt: 'Écrire un commentaire…',
      act: 'Commenter',
      sent: 'Votre commentaire est publié.',
      invitation: 'Connectez-vous pour commenter.',
      notAllowed: 'Vous pouvez lire ici, mais pas commenter.',
    },
    mentions: 'On en parle aussi dans',
    invitation: 'Connectez-vous pour lire ce que disent les autres et participer.',
    unproved: 'Votre droit de voir ce dossier n’a pas pu être vérifié. Rien n’est perdu. Veuillez réessayer.',
    forbidden:
      'Cette discussion est réservée à celles et ceux qui peuvent voir le dossier. Rouvrez-le dans son système, ou demandez-y l’accès.',
  },
};

/** @param language The tag of words that are there; English for any other. */
export const pageCommentsWords = (language: string): PageCommentsWords =>
  all[language.toLowerCase().split(/[-_]/)[0] ?? ''] ?? all.en!;

const made = new WeakMap<DiscussionWords, DiscussionWords>();

/** The words of a discussion where its replies are comments. The same object for the same words: nothing is drawn again for it. */
export function asComments(words: DiscussionWords, {thread, reply}: PageCommentsWords): DiscussionWords {
  const known = made.get(words) ?? {
    ...words,
    thread: {...words.thread, ...thread},
    reply: {...words.reply, ...reply},
  };
  made.set(words, known);
  return known;
}
