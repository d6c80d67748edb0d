import { type Language, normalise } from "./normalise.js";
import { type Features, featuresOf } from "./tokens.js";

/**
 * Everyday sentences, our own. They do two things. Counted into the document frequencies, they tell a workspace with
 * ten questions that "how do I" and "怎么" say little, which it cannot know from ten questions. And a text nearer to
 * one of the first two groups than to any entry is talk about the bot or about the world, not a question for the desk.
 */
const TOPICS: Record<Language, { aboutBot: readonly string[]; offTopic: readonly string[]; everyday: readonly string[] }> = {
  en: {
    aboutBot: [
      "are you a bot", "are you a robot", "are you human", "are you a real person", "am i talking to a robot", "is this a bot or a human",
      "what is your name", "who are you", "who made you", "who created you", "what can you do", "what can you help me with",
      "how old are you", "where are you from", "are you chatgpt", "are you an ai",
    ],
    offTopic: [
      "what is the weather today", "will it rain tomorrow", "tell me a joke", "sing me a song", "write me a poem", "what time is it",
      "what day is it today", "who won the match last night", "how do i cook rice", "recommend me a good film", "what is the meaning of life",
      "who is the president of france", "what is the capital of australia", "how tall is mount everest", "translate this sentence into spanish",
      "what is two plus two", "do you love me", "will you marry me", "play some music", "how do i lose weight", "write my homework",
      "what should i eat for dinner", "tell me the news", "write a python script", "which team will win the world cup", "i am bored",
      "how many planets are there", "how do i fix a flat tyre", "what is the best restaurant near me", "do aliens exist",
    ],
    everyday: [
      "how do i change it", "how can i get one", "how long does it take", "how much does it cost", "how much do i have to pay",
      "can i use it for this", "can you help me with my problem", "can you tell me why", "could you please check this for me",
      "what is this", "what is the difference between the two", "what do i need to do", "what should i do now", "what happens if i do that",
      "where can i find it", "where is my stuff", "when will it be here", "when can i have it", "why is it not working", "why can't i do this",
      "why was i asked for this", "i want to know more about it", "i would like to have one", "i need some help", "i have a problem with my thing",
      "i can't find it", "it does not work", "is it possible to do this", "is there a way to do it", "is there any limit", "do you have any of these",
      "do i need to do anything", "do you offer that", "does it work with mine", "please help me", "i don't understand this", "someone told me to ask here",
      "i did it but it has not changed", "my one is still not there", "what if i don't have one", "which one should i choose", "who can i ask about it",
      "i just got one and it is wrong", "tell me how to do it", "you said it would be done by now", "i was wondering if you could do something",
    ],
  },
  zh: {
    aboutBot: [
      "你是机器人吗", "你是真人吗", "你是人工还是机器人", "你是人还是机器", "你叫什么名字", "你是谁", "谁发明了你", "谁开发的你", "你会做什么",
      "你能帮我做什么", "你有什么功能", "你几岁了", "你多大了", "你从哪里来", "你是男的还是女的", "你是人工智能吗",
    ],
    offTopic: [
      "今天天气怎么样", "明天会下雨吗", "讲个笑话", "给我讲个故事", "唱首歌给我听", "写一首诗", "现在几点了", "今天星期几", "今天几号",
      "昨晚的比赛谁赢了", "米饭怎么煮", "红烧肉怎么做", "推荐一部好看的电影", "推荐几本小说", "人生的意义是什么", "法国总统是谁", "澳大利亚的首都是哪里",
      "珠穆朗玛峰有多高", "把这句话翻译成英文", "一加一等于几", "你爱我吗", "做我女朋友吧", "放首歌", "怎么减肥", "帮我写作业", "晚饭吃什么好",
      "有什么新闻", "帮我写一段代码", "世界杯谁会赢", "好无聊啊", "宇宙有多大", "附近有什么好吃的", "有外星人吗", "股票明天会涨吗", "我失恋了",
    ],
    everyday: [
      "这个怎么弄", "怎么改", "怎么办", "怎么才能弄好", "如何操作", "如何办理", "要多久", "多长时间能到", "什么时候可以好", "多少钱", "要花多少钱",
      "可以用吗", "能不能帮我看一下", "可以帮我查一下吗", "这是什么", "有什么区别", "我需要做什么", "现在应该怎么做", "如果这样会怎么样", "在哪里可以找到",
      "在哪里看", "我的东西在哪里", "为什么不能用", "为什么不行", "为什么要这样", "我想知道", "我想要一个", "我想了解一下", "我需要帮助", "我有个问题",
      "找不到了", "用不了", "不能用了怎么办", "是不是可以", "有没有办法", "有没有限制", "有这个吗", "需要什么", "我的可以用吗", "帮帮我", "看不懂",
      "已经弄了但是没有变化", "我的还没有到", "没有怎么办", "应该选哪个", "哪个好", "可以问谁", "刚收到就有问题", "告诉我怎么做", "之前说好的怎么还没好",
      "是什么意思", "是怎么回事", "能用多久", "会不会有问题", "一般要几天", "还要等多久", "为什么没有了", "不要了可以吗",
    ],
  },
};

interface Background {
  /** In how many of the sentences a feature stands, times WEIGHT. */
  counts: ReadonlyMap<string, number>;
  size: number;
  aboutBot: readonly Features[];
  offTopic: readonly Features[];
}
/** Each sentence counts as so many of a workspace's questions. */
const WEIGHT = 4;
const made = new Map<Language, Background>();

export function backgroundOf(language: Language): Background {
  const known = made.get(language);
  if (known) return known;
  const read = (sentences: readonly string[]): Features[] => sentences.map((text) => featuresOf(normalise(text), language));
  const [aboutBot, offTopic, everyday] = [read(TOPICS[language].aboutBot), read(TOPICS[language].offTopic), read(TOPICS[language].everyday)];
  const all = [...aboutBot, ...offTopic, ...everyday];
  const counts = new Map<string, number>();
  for (const features of all) for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + WEIGHT);
  const background = { counts, size: all.length * WEIGHT, aboutBot, offTopic };
  made.set(language, background);
  return background;
}
