// What only those who send or hear a voice message load, as a script of its own beside the widget's; it draws without
// the widget's library, which is not there twice.
export { showNote } from "./note.js";
export { noteName, record, type Recording, type Silence, silenceOf } from "./recorder.js";
export { voiceTexts as words } from "../texts/voice.js";
