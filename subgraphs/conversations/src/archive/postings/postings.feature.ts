import { feature } from "@switchboard/kit";
import { keepPostings } from "./keep-postings.js";
import { PostingBlock } from "./posting-block.js";

export const postings = feature({
  nouns: [PostingBlock],
  reactions: [keepPostings],
});
