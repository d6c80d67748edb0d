import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** What people say at a service desk, when no file is given. */
const OWN: readonly string[] = [
  "Hello, my parcel was due on Monday and it still has not come.",
  "Could you tell me the order number, please?",
  "It is 48213, two kettles and a lamp.",
  "Thank you. I can see that it left our warehouse on Friday; the carrier has it now.",
  "Is there any way to have it delivered to a shop instead? I am at work all day.",
  "Yes, I have asked the carrier to bring it to the shop in Station Road. You will get a message.",
  "您好，请问退款一般要多久到账？",
  "一般一到三个工作日原路退回，节假日会稍晚一些。",
  "可是已经过去五天了，银行卡里还是没有看到。",
  "我帮您查一下，请稍等。您的退款昨天已经由银行处理，今天之内会到。",
  "好的，谢谢！另外我想改一下下一单的收货地址。",
  "没问题，请把新的地址发给我，我马上为您修改。",
  "The lamp flickers when I dim it. Is that a fault or the wrong bulb?",
  "It needs a bulb that can be dimmed. Which one have you put in?",
  "充电器用了两天就不充电了，可以换一个吗？",
  "可以的，在保修期内我们免费为您更换，请提供一下购买凭证。",
];

const KEPT = 5_000;

/** Texts to fill the workspace with: those of the dialogues, at most 5 000, or our own. */
export async function textsOf(path: string | null): Promise<readonly string[]> {
  if (path === null) return OWN;
  const found = await stat(path);
  const files = found.isDirectory()
    ? (await readdir(path)).filter((name) => /\.jsonl(\.gz)?$/.test(name)).map((name) => join(path, name))
    : [path];
  const texts: string[] = [];
  for (const file of files.sort()) {
    const most = texts.length + Math.ceil(KEPT / files.length);
    for await (const text of turnsOf(file)) {
      if (texts.length >= most) break;
      texts.push(text);
    }
  }
  if (texts.length === 0) throw new Error(`${path} has no dialogues: JSON Lines of {"turns": [{"text": …}]}.`);
  return texts;
}

async function* turnsOf(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file);
  const lines = createInterface({ input: file.endsWith(".gz") ? raw.pipe(createGunzip()) : raw });
  for await (const line of lines) {
    const { turns } = JSON.parse(line) as { turns?: { text?: unknown }[] };
    for (const { text } of turns ?? []) if (typeof text === "string" && text.trim()) yield text.trim().slice(0, 2_000);
  }
}
