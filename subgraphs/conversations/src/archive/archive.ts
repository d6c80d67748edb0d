import { revision } from "./revision/revision.feature.js";
import { postings } from "./postings/postings.feature.js";
import { search } from "./search/search.feature.js";
import { record } from "./record/record.feature.js";
import { transcript } from "./transcript/transcript.feature.js";

/** What was: search, the complete record as of any moment, transcripts, revisions of settings. */
export const archive = [revision, postings, search, record, transcript];
