/** What a customer says that no knowledge entry should answer. All texts are taken as `normalise` leaves them. */
export type Courtesy = "greeting" | "thanks" | "goodbye";

/** Who works at the desk, as customers call them. */
const STAFF_EN =
  "(?:human|person|people|agent|operator|representative|rep|advis[eo]r|assistant|employee|supervisor|manager|someone|somebody|staff|" +
  "customer (?:service|support|care)|support(?: team)?|(?:real|live|actual) (?:one|human|person|agent))";
const SOME_EN = "(?:(?:an?|the|any|some|your|one of your|real|live|actual|human|living|another|different) )*";
const STAFF_ZH = "(?:人工|真人|活人|客服|坐席|座席|专员|主管|经理|客服人员|工作人员|客服小姐姐)";

const PERSON: readonly RegExp[] = [
  // Chinese: a bare word, "转人工" in every turn of phrase; never 人工智能, 人工费, 客服电话是多少.
  new RegExp(
    `^(?:我要|要|有|有没有)?(?:在线)?${STAFF_ZH}(?:客服|服务|坐席|座席|接待)?(?:在吗|在不在|在么|吗|呢|啊|吧|有人吗)?$`,
  ),
  new RegExp(`(?<!不|不要|不用|别|无需|不想)转(?:接|到|给|一下|个|去)*(?:在线)?${STAFF_ZH}`),
  new RegExp(
    `(?:找|叫|喊|呼叫|换|换成|接入|接通|请|想要|我要|需要)(?:一?[个下位名]|你们的?|你们家的?)*(?:在线)?${STAFF_ZH}(?!智能|费|湖|授精|流产|降雨|电话|号码|热线是|的?态度|几点|上班|时间)`,
  ),
  new RegExp(`(?:和|跟|与|同)(?:一?[个位名]|你们的?|在线)*(?:${STAFF_ZH}|人)(?:说|聊|谈|讲|沟通|对话|通话|交流|联系)`),
  /(?:有没有|有)(?:真人|活人|人工)|人工(?:客服|服务|坐席|座席|接待)(?!电话|号码|几点|时间|上班|态度)/,
  /(?:不(?:想|要|愿)(?:意)?(?:再)?(?:和|跟|与))(?:你|机器人?|ai)(?:说|聊|谈|讲|对话)|换个人(?:来|吧|跟|和|$)|换人(?:来|吧)/,
  // English
  new RegExp(`^(?:an? |the |real |live |human |please )*${STAFF_EN}(?: (?:please|now|pls|plz))*[ !.?]*$`),
  new RegExp(`\\b(?:talk|speak|chat|talking|speaking|chatting) (?:to|with) ${SOME_EN}${STAFF_EN}\\b`),
  new RegExp(
    `\\b(?:connect|transfer|put|forward|hand|pass|switch|escalate|direct|redirect) (?:me|us|this|it|my (?:chat|call|case)) (?:over |through |on |back )?(?:to|with) ${SOME_EN}${STAFF_EN}\\b`,
  ),
  new RegExp(
    `\\b(?:want|need|get me|give me|prefer|like|reach|contact) ${SOME_EN}(?:real |live |actual |human )(?:one|human|being|person|agent|operator|representative|rep|support|help|assistance)\\b`,
  ),
  /\b(?:i|we) (?:want|need) (?:an? |the )?(?:human|agent|operator|representative|real person)[ !.?]*$/,
  /\b(?:get|give) (?:me|us) (?:an? |the |your )?(?:human|agent|operator|representative|person|supervisor|manager)\b/,
  /\b(?:is|are) there (?:an? |any )?(?:real |live |actual )?(?:human|humans|people|agent|agents|person|someone)\b(?: (?:i|we) (?:can|could)|[ ?!.]*$| (?:here|there|available|online))/,
  /\b(?:don'?t|do not) want (?:to (?:talk|speak|chat) (?:to|with) )?(?:an? |the |this )?(?:bot|robot|machine|computer|ai)\b/,
  /\b(?:human|live|real) (?:agent|support|person|help|chat|assistance|operator|being)\b(?= ?(?:please|now|pls)?[ !.?]*$)/,
];

/** Wondering whether the bot is a person, or whether one must be called, asks for none. */
const NO_REQUEST =
  /^(?:so |and |but )?(?:am i (?:talking|speaking|chatting)|are you an?|are you (?:human|ai|real)|is this an?)\b|\bdo (?:i|we) (?:have|need) to (?:talk|speak)|^你们?(?:到底)?(?:是|算)[^我转找]*$/;
const CLAUSE_END = /[.?!,;:。、]+/;

const ANGER: readonly RegExp[] = [
  /我要(?:去)?(?:投诉|举报|曝光)|(?:投诉|举报|曝光)你们|消协|12315|垃圾(?:客服|平台|公司|服务|机器人|东西|软件)|骗子|气死|气人|太差劲|差评|什么(?:破|垃圾|狗屁)|废物|忍无可忍|忽悠(?:人|我)|坑人|烦死|没完没了|傻[逼b]|他妈的|tmd|狗屎|脑残|答非所问|听不懂人话|糊弄/,
  /\b(?:ridiculous|useless|worst|pathetic|disgust(?:ing|ed)|unacceptable|outrageous|furious|fed up|sick of|scam(?:mers?)|fraudsters|joke of a|terrible (?:service|support|company|bank)|awful (?:service|support)|rubbish|bullshit|fuck\w*|shit\w*|wtf|stupid (?:bot|robot|machine)|idiots?|lawyer|sue you|i am (?:so |very |really )?angry|i'm (?:so |very |really )?angry|makes me angry|pissed(?: off)?|waste of (?:my )?time)\b/,
];

/** A text made of nothing but these is small talk. Longest first: the first that fits is taken, without going back. */
const COURTESY: Record<Courtesy, string> = {
  greeting:
    "您好|你好|大家好|哈喽|哈啰|嗨|早上好|上午好|中午好|下午好|晚上好|早安|在吗|在么|在不在|有人在吗|有人吗|亲|" +
    "hello|hiya|hi|heya|hey|howdy|good (?:morning|afternoon|evening|day)|greetings|(?:is )?any(?:one|body) there|are you there|" +
    "how are you(?: doing)?(?: today)?|how is it going|what's up|nice to meet you|there|dear|sir|madam|team|all",
  thanks:
    "非常感谢|十分感谢|多谢|感谢|谢谢|谢啦|谢了|3q|辛苦了|辛苦|麻烦了|好的|好哒|好吧|好|嗯|哦|噢|收到|明白|知道|可以|行|没问题|没事|解决|" +
    "thank you|many thanks|thanks|thank|thx|ty|cheers|appreciate (?:it|your help)|much appreciated|great|perfect|awesome|cool|nice|" +
    "okay|ok|got it|i see|alright|sounds good|that's (?:all|great|it)|that is all|no problem|never ?mind|in advance|" +
    "for (?:your|the|all your|all the) (?:help|time|support|answer)|so much|very much|a (?:lot|million|bunch)|that helped|it works(?: now)?|you've been (?:very |so )?helpful",
  goodbye:
    "再见|拜拜|拜|回头见|晚安|88|goodbye|good night|good bye|bye|see (?:you|ya)|later|have a (?:nice|good|great|lovely) (?:day|one|evening|weekend)|take care|cya",
};
const FILLER =
  "你们?|您|大家|啦|了|啊|呀|哦|呢|哈|的|吧|and|so|very|really|again|please|yes|no|well|oh|then|for now|today";

/** Said before or after the question itself; taken off, so that "你好，请问…谢谢" is searched by its question alone. */
const OPENING =
  /^(?:您好|你好|哈喽|嗨|早上好|上午好|下午好|晚上好|请问一下|请问|想问一下|想问下|我想问一下|我想问下|我想咨询一下|咨询一下|麻烦问一下|劳驾|hello(?: there)?(?![a-z'])|hi(?: there)?(?![a-z'])|hey(?: there)?(?![a-z'])|good (?:morning|afternoon|evening)(?![a-z'])|excuse me(?![a-z'])|(?:a )?quick question(?![a-z'])|please(?![a-z']))[^\p{L}\p{N}]*/u;
const CLOSING =
  /[^\p{L}\p{N}]*(?:非常感谢|谢谢你们?|谢谢您|谢谢啦|谢谢了|谢谢|多谢|感谢|(?<![a-z'])(?:thank you(?: (?:so|very) much)?|thanks(?: a lot)?(?: in advance)?|thx|please|pls|plz|cheers))[^\p{L}\p{N}]*$/u;

const words = (alternatives: string): RegExp => new RegExp(`(?:${alternatives})(?![a-z0-9'])`, "uy");
const VOCABULARY: readonly (readonly [Courtesy | undefined, RegExp])[] = [
  ["greeting", words(COURTESY.greeting)],
  ["thanks", words(COURTESY.thanks)],
  ["goodbye", words(COURTESY.goodbye)],
  [undefined, words(FILLER)],
];
const SEPARATOR = /[^\p{L}\p{N}]*/uy;

/** True when a person is asked for, in so many words. */
export function asksForPerson(normalised: string): boolean {
  // Clause by clause: "are you a bot? get me a human" wonders first and asks then.
  const clauses = normalised.split(CLAUSE_END).map((clause) => clause.trim());
  return clauses.some((clause) => !NO_REQUEST.test(clause) && PERSON.some((pattern) => pattern.test(clause)));
}

/** True for the plainest signs of anger only; a calm "how do I file a complaint" is a question like any other. */
export function isAngry(normalised: string): boolean {
  return ANGER.some((pattern) => pattern.test(normalised));
}

/** The kind of small talk a text is made of, if it holds nothing else; goodbye beats thanks beats greeting. */
export function courtesyOf(normalised: string): Courtesy | undefined {
  let at = 0;
  const met = new Set<Courtesy>();
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const isThere = pattern.test(normalised);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  };
  for (skip(SEPARATOR); at < normalised.length; skip(SEPARATOR)) {
    const found = VOCABULARY.find(([, pattern]) => skip(pattern));
    if (!found) return undefined;
    if (found[0]) met.add(found[0]);
  }
  return (["goodbye", "thanks", "greeting"] as const).find((kind) => met.has(kind));
}

/** The text without greeting and thanks around it; the text itself when nothing else is in it. */
export function withoutCourtesy(normalised: string): string {
  let rest = normalised;
  // Three times at most: "hello, excuse me, please …"; a loop without end would let a long text cost what it likes.
  for (let round = 0; round < 3; round++) {
    const shorter = rest.replace(OPENING, "").replace(CLOSING, "");
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest === "" ? normalised : rest;
}
